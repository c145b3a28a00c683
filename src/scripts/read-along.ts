/** Marks in "On this page" the part that is being read. */
export function readAlong(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".toc a");
  if (links.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      const read = entries.find(({ isIntersecting }) => isIntersecting)?.target.id;
      if (read) for (const link of links) link.ariaCurrent = partOf(link) === read ? "location" : null;
    },
    { rootMargin: "-25% 0px -74%" },
  );
  for (const link of links) {
    const part = document.getElementById(partOf(link));
    if (part) observer.observe(part);
  }
}

/** The id that a link leads to. An address holds letters beyond ASCII in code. */
const partOf = ({ hash }: HTMLAnchorElement) => decodeURIComponent(hash.slice(1));
