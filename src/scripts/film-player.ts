/**
 * The player of a video, the host's in a frame or the clinic's own file. It is made and told by VideoPlayer: `data-title`,
 * `data-embed`, or `data-address` of the clinic's own file with `data-endings` of it (a space between), the `data-codec` of its WebM, and `data-captions`.
 */
class FilmPlayer extends HTMLElement {
  connectedCallback(): void {
    const { title = "", embed } = this.dataset;
    const player = embed ? frame(embed) : film(this.dataset);
    player.title = title;
    player.className = "player";
    this.append(player);
    player.focus();
  }
}

function frame(address: string): HTMLIFrameElement {
  const player = document.createElement("iframe");
  player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  player.referrerPolicy = "strict-origin-when-cross-origin";
  player.src = address;
  return player;
}

function film({ address = "", endings = "", codec, captions }: DOMStringMap): HTMLVideoElement {
  const at = (file: string) => (file.startsWith(".") ? address.replace(/\.\w+$/, file) : file);
  const player = document.createElement("video");
  Object.assign(player, { controls: true, autoplay: true, playsInline: true, tabIndex: 0 });
  for (const ending of endings.split(" "))
    player.append(Object.assign(document.createElement("source"), { src: at(ending), type: typeOf(ending, codec) }));
  if (captions) {
    const track = document.createElement("track");
    const { lang } = document.documentElement;
    const label = new Intl.DisplayNames([lang], { type: "language" }).of(lang);
    player.append(Object.assign(track, { kind: "captions", src: at(captions), srclang: lang, label }));
  }
  return player;
}

/** Without its codec a browser learns only from the file itself that it cannot play it. */
const typeOf = (address: string, codec?: string) => {
  if (!/\.webm$/i.test(address)) return "video/mp4";
  return codec ? `video/webm; codecs="${codec}"` : "video/webm";
};

customElements.define("film-player", FilmPlayer);
