import filmPlayerUrl from "./film-player.ts?worker&url";

/**
 * Makes the link to a video a button; on a click the player takes its place and the focus. One video plays at a time.
 * The link's address stays in `data-address`, to be printed.
 */
export class VideoPlayer extends HTMLElement {
  /** Declared only: a class field with a value costs older browsers a helper as long as this file. */
  declare private facade?: HTMLButtonElement;

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link) return;
    this.dataset["address"] = link.href;
    const facade = document.createElement("button");
    facade.className = link.className;
    facade.append(...link.childNodes);
    const label = facade.querySelector(".play > span")?.firstChild;
    if (label) label.textContent = this.dataset["play"] ?? "";
    facade.onclick = () => this.play();
    link.replaceWith(facade);
    this.facade = facade;
  }

  /** Shows the button again, and with it ends what played. */
  stop(): void {
    if (this.facade && !this.contains(this.facade)) this.replaceChildren(this.facade);
    this.classList.remove("plays");
  }

  private play(): void {
    for (const other of document.querySelectorAll<VideoPlayer>("video-player")) other.stop();
    const player = document.createElement("film-player");
    Object.assign(player.dataset, this.dataset, { title: this.facade?.querySelector("b")?.textContent });
    this.replaceChildren(player);
    this.classList.add("plays");
    import(/* @vite-ignore */ filmPlayerUrl);
  }
}
