import { OpeningHours } from "./opening-hours.ts";
import { SignUp } from "./sign-up.ts";
import { VideoPlayer } from "./video-player.ts";

customElements.define("opening-hours", OpeningHours);
customElements.define("video-player", VideoPlayer);
customElements.define("sign-up", SignUp);
