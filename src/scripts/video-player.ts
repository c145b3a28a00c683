/** What VideoPlayer is told by the page (components/video/Video.astro). */
interface Player {
  /** the name of the button, its first word visible */
  play: string;
  title: string;
  /** the address of a host's player; else the files of the clinic's own */
  embed?: string;
  sources: { src: string; type: string }[];
  captions?: string;
  captionsLabel: string;
  poster?: string;
  language: string;
}

/** Makes the link to a video a button; on a click the player takes its place and the focus. One video plays at a time. */
export class VideoPlayer extends HTMLElement {
  private facade: Element | undefined;

  connectedCallback(): void {
    const link = this.querySelector("a");
    if (!link) return;
    const player: Player = JSON.parse(this.dataset["player"] ?? "");
    const button = document.createElement("button");
    button.className = link.className;
    button.append(...link.childNodes);
    const [word = "", ...rest] = player.play.split(" ");
    button.querySelector(".play > span")?.replaceChildren(word, hidden(` ${rest.join(" ")}`));
    button.addEventListener("click", () => this.play(player));
    link.replaceWith(button);
    this.facade = button;
  }

  private play(player: Player): void {
    for (const other of document.querySelectorAll<VideoPlayer>("video-player")) if (other !== this) other.stop();
    const frame = player.embed ? embedded(player.embed) : film(player);
    frame.title = player.title;
    frame.className = "player";
    this.replaceChildren(frame);
    frame.focus();
  }

  private stop(): void {
    if (this.facade && !this.contains(this.facade)) this.replaceChildren(this.facade);
  }
}

function embedded(address: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  frame.allowFullscreen = true;
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = address;
  return frame;
}

function film({ sources, captions, captionsLabel, poster, language }: Player): HTMLVideoElement {
  const video = document.createElement("video");
  Object.assign(video, { controls: true, autoplay: true, playsInline: true, tabIndex: 0, poster: poster ?? "" });
  for (const source of sources) video.append(Object.assign(document.createElement("source"), source));
  if (captions) {
    video.append(Object.assign(document.createElement("track"), { kind: "captions", src: captions, srclang: language, label: captionsLabel }));
  }
  return video;
}

function hidden(text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "vh";
  span.textContent = text;
  return span;
}
