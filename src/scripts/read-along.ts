/**
 * Marks in "On this page" the part that is being read: the last one that has begun above a line in the upper quarter of the screen. The bar
 * that the list opens from on a narrow screen names it, and the list closes on a choice.
 */
export function readAlong(): void {
  const parts = [...document.querySelectorAll<HTMLAnchorElement>(".toc a")].flatMap((link) => {
    // An address holds letters beyond ASCII in code.
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  const name = document.querySelector(".tocbar span");
  const observer = new IntersectionObserver(
    () => {
      const begun = parts.filter(({ target }) => target.getBoundingClientRect().top < innerHeight * 0.26);
      const read = begun[begun.length - 1];
      if (name) name.textContent = read?.link.querySelector("span")?.textContent ?? "";
      for (const part of parts) {
        if (part === read) part.link.setAttribute("aria-current", "location");
        else part.link.removeAttribute("aria-current");
      }
    },
    // All that is above the line counts, so that even a jump over a whole part is noticed.
    { rootMargin: "99999px 0px -74%" },
  );
  for (const { link, target } of parts) {
    observer.observe(target);
    link.onclick = () => link.closest<HTMLElement>("[popover]")?.hidePopover?.();
  }
}
