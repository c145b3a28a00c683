/** Is this the owner's preview (the development server)? It shows drafts and marks missing facts; the published site does neither. */
export const isPreview: boolean = import.meta.env.DEV;
