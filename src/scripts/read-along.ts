/** Marks in "On this page" the part that is being read. */
export function readAlong(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".toc a");
  if (links.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
      if (read) for (const link of links) link.ariaCurrent = link.hash === `#${read}` ? "location" : null;
    },
    { rootMargin: "-25% 0px -74%" },
  );
  for (const { hash } of links) {
    const part = document.querySelector(hash);
    if (part) observer.observe(part);
  }
}
