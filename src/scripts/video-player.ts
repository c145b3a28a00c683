import filmPlayerUrl from "./film-player.ts?worker&url";

/**
 * Makes the link to a video a button; on a click the player takes its place and the focus. One video plays at a time.
 * The link's address stays in `data-address`, to be printed.
 */
export class VideoPlayer extends HTMLElement {
  private readonly facade = document.createElement("button");

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link) return;
    this.dataset["address"] = link.href;
    this.facade.className = link.className;
    this.facade.append(...link.childNodes);
    const label = this.facade.querySelector(".play > span")?.firstChild;
    if (label) label.textContent = this.dataset["play"] ?? "";
    this.facade.onclick = () => this.play();
    link.replaceWith(this.facade);
  }

  /** Shows the button again, and with it ends what played. */
  stop(): void {
    if (!this.contains(this.facade)) this.replaceChildren(this.facade);
  }

  private play(): void {
    for (const other of document.querySelectorAll<VideoPlayer>("video-player")) other.stop();
    const player = document.createElement("film-player");
    Object.assign(player.dataset, this.dataset, { title: this.facade.querySelector("b")?.textContent });
    this.replaceChildren(player);
    import(/* @vite-ignore */ filmPlayerUrl);
  }
}
