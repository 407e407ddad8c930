// Written by `python -m signaling.socket.describe`; do not edit.

/** `enter`: come into a room; answered by `welcome` and by the `entries` of every channel after `since`. */
export interface Enter {
  room: string;
  device?: "desk" | "hand" | "wall";
  binary?: boolean;
  since?: Record<string, Since>;
}

/** `leave`: go out of the room, the socket stays. */
export interface Leave {}

/** `command`: one of rooms/commands/ to one channel; its entry, carrying `op_id`, is the acknowledgement. */
export interface Ask {
  op_id: string;
  channel: string;
  command: AnyCommand;
}

/** `read`: the entries of a channel after `after`; answered by one `entries`. */
export interface Read {
  channel: string;
  after: number;
}

/** `decide`: a teacher's word on a `held` message of their class: it goes to everybody, or to nobody. */
export interface Decide {
  held: string;
  let_through: boolean;
}

/** `admit`: a teacher's word on a guest: they come in from the lobby, or are sent out of the room, or away. */
export interface Admit {
  person: string;
  come_in: boolean;
}

/** `devices`: whether my microphone and camera are on, for the tile. */
export interface Devices {
  microphone: boolean;
  camera: boolean;
}

/** `media:seated`: a teacher's word that these of `media:beside` sit outside the picture, away from the microphone. */
export interface Seated {
  people: string[];
}

/** `media:publish`: the offer of my sending connection; answered by `media:published`. */
export interface Publish {
  sdp: string;
  take_over?: boolean;
  shows?: Record<string, "screen" | "second">;
  aside?: boolean;
}

/** `media:stop`: I send no more. */
export interface StopPublishing {}

/** `media:ask`: I would like to send for my seat, for which another device does: it is asked. */
export interface AskForSeat {}

/** `media:give`: my answer to one of `media:asked`; too late, it means nothing. */
export interface Given {
  participant: string;
  give: boolean;
}

/** `media:watch`: start, or start anew, my receiving connection; answered by `media:offer`. */
export interface Watch {}

/** `media:answer`: to the offer with this number. */
export interface Answer {
  number: number;
  sdp: string;
}

/** `media:ways`: whether my sending and my receiving connection get through; said when it changes. */
export interface Ways {
  sends: boolean;
  receives: boolean;
  as_still?: boolean;
  stills_of?: string[];
}

/** `snapshot`: a still picture of my class, base64 of a JPEG, while `snapshot:wanted` says so; lossy. */
export interface TakeSnapshot {
  jpeg: string;
}

/** `media:view`: the pictures that my screen shows; no others come. */
export interface View {
  tiles: ViewTile[];
}

/** `welcome`: everything about the room but its entries. `rights` are the verbs that this person may do here. */
export interface Welcome {
  participant: string;
  person: string;
  role: string;
  seat: string | null;
  room: string;
  title: string;
  twinning: string;
  lesson: WireLesson | null;
  seats: WireSeat[];
  people: WirePerson[];
  channels: string[];
  rights: string[];
  neighbour: boolean;
  now: number;
  relay: WireRelay | null;
  pages: string[];
  prints: ("europe" | "hundred-square" | "lines" | "number-line" | "plain" | "squares" | "bear" | "butterfly" | "cat" | "christmas" | "cock" | "house" | "ladybird" | "snail" | "tree" | "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree")[];
}

/** `entries`: consecutive entries of a channel, and how far it goes (`head`). */
export interface Entries {
  channel: string;
  epoch: string;
  from_seq: number;
  head: number;
  entries: WireEntry[];
  anew?: boolean;
}

/** `heads`: every 10 s; who has less reads on with `read`. */
export interface Heads {
  channels: Record<string, WireHead>;
}

/** `presence`: everybody who is in the room now; replaces what was sent before. */
export interface Presence {
  participants: WireParticipant[];
  people: WirePerson[];
  waiting: string[];
  seats: WireSeat[];
}

/** `waiting`: I stand at the room's door and hear nothing of it, until `come-in`; then `enter` again. */
export interface Waiting {
  why: "closed" | "lobby" | "sent-out" | "teacher";
  opens_at: number | null;
  now: number;
  name: string;
  animal: string;
  colour: number;
}

/** `come-in`: whoever was waiting may `enter` now. */
export interface ComeIn {}

/** `rights`: the verbs that I may do here from now on, in place of those of `welcome`. */
export interface RightsWire {
  rights: string[];
}

/** `held`: what waits for a teacher; replaces what was told before. It is in no channel until it is let through. */
export interface HeldWire {
  mine: string[];
  to_settle: WireHeld[];
}

/** `reports`: the ids of those that wait for me as a teacher, in all rooms of the twinning, the newest first. */
export interface ReportsWire {
  waiting: string[];
}

/** `voted`: how many votes I have cast in the open poll, to me alone; a tablet casts one for each child. */
export interface VotedWire {
  poll: number;
  votes: number;
  op_id: string | null;
}

/** `sheet`: what is prepared for this room's lesson is another than before: `GET /rooms/{room}/sheet` has its run */
export interface SheetWire {}

/** `pictures`: some picture under a page may be seen no more, or again: `GET /uploads/{id}` says so of each. */
export interface PicturesWire {}

/** `lobby`: the guests who stand at the door, to those who may `admit` them; replaces what was told before. */
export interface LobbyWire {
  waiting: WireGuest[];
}

/** `quality`: whose line is not good now; everybody else's is. Replaces what was said before. */
export interface Quality {
  lights: WireLight[];
}

/** `refused`: a no to the sender alone. `event` names the message, `op_id` the command if it was one. */
export interface RefusedWire {
  code: string;
  event: string;
  op_id: string | null;
  retry: boolean;
  wait_ms?: number;
}

/** `media:beside`: to a teacher, whom of the class the partners may not see (`face`), or hear (`voice`). */
export interface BesideWire {
  face: string[];
  voice: string[];
}

/** `media:published`: the answer to my offer. */
export interface Published {
  sdp: string;
}

/** `media:offer`: what I receive now; to be answered before the next one comes. */
export interface Offer {
  number: number;
  sdp: string;
  tracks: WireTrack[];
}

/** `media:stopped`: my sending connection was ended: `taken-over`, `forbidden`, `consent`, or `lost` (send a */
export interface MediaStopped {
  side: "publish" | "watch";
  reason: "consent" | "forbidden" | "lost" | "taken-over";
}

/** `media:asked`: who would like to send instead of this device, the longest first; replaces what was said before. */
export interface Asked {
  asking: AskingWire[];
}

/** `media:seat`: how it stands with what I asked by `media:ask`. */
export interface SeatWire {
  answer: "asking" | "free" | "given" | "kept" | "silent";
}

/** `snapshot:wanted`: somebody gets no moving picture of my class; send a `snapshot` now and then, or stop. */
export interface SnapshotWanted {
  wanted: boolean;
}

/** `snapshot`: a still picture of a class, base64 of a JPEG; lossy, the newest counts. Show it as an image only. */
export interface Snapshot {
  seat: string;
  jpeg: string;
}

/** The fields are those of the query; `since`, as in `enter`, is JSON. Without `mark` it is a first call. */
export interface Poll {
  since?: Record<string, Since>;
  device?: "desk" | "hand" | "wall";
  mark?: string;
}

/** What was new: nothing at all after 25 quiet seconds. `welcome` comes on a first call only. */
export interface Polled {
  mark: string;
  welcome: Welcome | null;
  presence: Presence | null;
  entries: Entries[];
  waiting: Waiting | null;
}

/** The body, as `application/json`: some commands, which are taken in this order. */
export interface Asks {
  commands: Ask[];
  device?: "desk" | "hand" | "wall";
}

/** The entry of every command that is written now or was before, and the refusals of the others. */
export interface Answered {
  entries: Entries[];
  refused: RefusedWire[];
  held: string[];
  voted: VotedWire[];
}

/** The fields are those of the query. For who may watch, every three seconds or so. */
export interface Look {
  device?: "desk" | "hand" | "wall";
}

/** The newest still picture of each other class, none older than ten seconds. */
export interface Stills {
  stills: Snapshot[];
}

/** Say something to all classes of the room. */
export interface Say {
  kind: "say";
  text: string;
}

/** Put my own message in other words; not one from long ago. */
export interface EditMessage {
  kind: "edit";
  seq: number;
  text: string;
}

/** Keep a finished line. `points` is x0, y0, then dx, dy for each further sample, in page units. */
export interface DrawStroke {
  kind: "draw";
  stroke: string;
  tool: "eraser" | "marker" | "pen";
  colour: number;
  width: number;
  points: number[];
  pressure?: string | null;
}

/** Keep a ready figure, pulled open from one corner to the other: `points` is x, y, and dx, dy of the other one. */
export interface DrawShape {
  kind: "shape";
  shape: string;
  figure: "arrow" | "ellipse" | "line" | "rectangle" | "triangle";
  colour: number;
  width: number;
  points: number[];
}

/** Put a small picture on the page, its middle at x, y (page units). */
export interface PlaceStamp {
  kind: "stamp";
  stamp: string;
  picture: "butterfly" | "check" | "cloud" | "fish" | "flower" | "heart" | "house" | "leaf" | "smile" | "star" | "sun" | "tree";
  colour: number;
  width: number;
  points: number[];
}

/** Write on the page, in several lines if need be; x, y is the upper left corner of the first (page units). */
export interface WriteText {
  kind: "write";
  writing: string;
  text: string;
  colour: number;
  width: number;
  points: number[];
}

/** Colour the inside of a closed figure, or of a line that closes; `onto` is its name. The last colour counts. */
export interface Fill {
  kind: "fill";
  onto: string;
  colour: number;
}

/** Colour a region of the colouring sheet that lies under the page. The last colour counts; null: none. */
export interface ColourRegion {
  kind: "colour-region";
  sheet: "bear" | "butterfly" | "cat" | "christmas" | "cock" | "house" | "ladybird" | "snail" | "tree";
  region: number;
  colour: number | null;
}

/** Lay one of the seven tans of a tangram here: `x`, `y` is its middle, `turn` counts steps of 15° clockwise. */
export interface LayTan {
  kind: "lay-tan";
  on: "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree";
  tan: number;
  x: number;
  y: number;
  turn: number;
  flipped?: boolean;
}

/** Let this lie under the page. `upload` names the picture, and goes with "picture" alone. */
export interface LayBackdrop {
  kind: "lay-backdrop";
  backdrop: "europe" | "hundred-square" | "lines" | "number-line" | "plain" | "squares" | "bear" | "butterfly" | "cat" | "christmas" | "cock" | "house" | "ladybird" | "snail" | "tree" | "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree" | "picture" | "taken-away";
  upload?: string | null;
}

/** Throw so many dice. What they show is for the server to say: nobody sends numbers. */
export interface ThrowDice {
  kind: "throw-dice";
  count: number;
}

/** Put all tans back into their square. */
export interface TidyTans {
  kind: "tidy-tans";
  on: "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree";
}

/** Take back my own last deed on this page: a line, a figure, a stamp, a colour, or a clearing. */
export interface Undo {
  kind: "undo";
}

/** Take my last undo back, if I have drawn nothing since. */
export interface Redo {
  kind: "redo";
}

/** Take away what a class drew on this page within the last minute, by the hub's clock. */
export interface TakeBack {
  kind: "take-back";
  seat: string;
}

/** Lay there again what the entry `seq` took back, within ten minutes. */
export interface BringBack {
  kind: "bring-back";
  seq: number;
}

/** Take everything off the page; the one who cleared may undo it. */
export interface ClearPage {
  kind: "clear";
}

/** Agree, within a minute, to a page's clearing that the entry `asked` asks for, or not. The asker takes it back. */
export interface AnswerClear {
  kind: "answer-clear";
  asked: number;
  agrees: boolean;
}

/** Empty an entry of this channel, words or a line, for ever. `person`: whose it is, if not mine. */
export interface Erase {
  kind: "erase";
  seq: number;
  person?: string | null;
}

/** Prepare these groups, in place of those that were prepared before. While they are open, move children only. */
export interface SetGroups {
  kind: "set-groups";
  groups: Group[];
}

/** Let the groups begin: each gets a page of the board, which it and the teachers alone see until `close-groups`. */
export interface OpenGroups {
  kind: "open-groups";
  names: string[];
}

/** Bring everybody back together; the groups' pages stay and are everybody's, and so does who was in which. */
export interface CloseGroups {
  kind: "close-groups";
}

/** My group asks for help: its bell rings at all teachers until one comes. */
export interface RingBell {
  kind: "ring-bell";
}

/** Somebody comes to this group. */
export interface AnswerBell {
  kind: "answer-bell";
  group: number;
}

/** Show all groups a sentence; an empty one takes it away. */
export interface TellGroups {
  kind: "tell-groups";
  text: string;
}

/** Ask to speak: as myself, or as my whole class ("we want to speak"). */
export interface RaiseHand {
  kind: "raise-hand";
  for_class?: boolean;
}

/** Take a hand down: one's own, or, for a teacher, anybody's. */
export interface LowerHand {
  kind: "lower-hand";
  person?: string | null;
  seat?: string | null;
}

/** Take every hand down at once; nobody's turn is counted. */
export interface LowerAllHands {
  kind: "lower-all-hands";
}

/** Let the media plane forward no sound of this class until somebody gives it back. */
export interface MuteSeat {
  kind: "mute";
  seat: string;
}

/** Give the class its sound back. */
export interface UnmuteSeat {
  kind: "unmute";
  seat: string;
}

/** Give this class the room's one talking stick: of all classes, it alone is heard; its raised hand comes down. */
export interface GiveStick {
  kind: "give-stick";
  seat: string;
  seconds?: number;
  ends?: boolean;
}

/** Take the stick back from the class that holds it: the floor is open again. */
export interface TakeStick {
  kind: "take-stick";
  seat: string;
}

/** Show this to everybody who pinned nothing themselves: a class's camera, its screen, its second camera, the board. */
export interface Spotlight {
  kind: "spotlight";
  on: "camera" | "screen" | "second" | "all" | "board" | "speaker" | null;
  seat?: string | null;
}

/** Let a picture stay on everybody's stage whatever else is shown: sign language, an interpreter. */
export interface PinForAll {
  kind: "pin-for-all";
  seat: string;
  source?: "camera" | "screen" | "second";
}

/** Let it come and go like the others again. */
export interface UnpinForAll {
  kind: "unpin-for-all";
  seat: string;
  source?: "camera" | "screen" | "second";
}

/** Lay one more page out, behind the others; without a name it is called by its number. */
export interface AddPage {
  kind: "add-page";
  name?: string;
}

/** Call a page otherwise; an empty name takes its name away. */
export interface NamePage {
  kind: "name-page";
  page: number;
  name: string;
}

/** Take a page off the table. Nothing on it is lost; the last one stays. */
export interface PutPageAway {
  kind: "put-page-away";
  page: number;
}

/** Lay a page out again, where it was. */
export interface BringPageBack {
  kind: "bring-page-back";
  page: number;
}

/** Give each of these classes a sheet of its own on this page, which the others do not see until `reveal`. */
export interface SetApart {
  kind: "set-apart";
  page: number;
  seats: string[];
}

/** Show everybody the sheets of this page, for good. They are dry then; the page itself is drawn on again. */
export interface Reveal {
  kind: "reveal";
  page: number;
}

/** Share the page out: each of these classes draws in a part of its own. Without any, it is one page again. */
export interface ZonePage {
  kind: "zone-page";
  page: number;
  seats: string[];
}

/** Say who draws on this page beside the teachers. `seats` and `people` count where `pens` is `chosen`. */
export interface ChoosePens {
  kind: "choose-pens";
  page: number;
  pens: "chosen" | "everybody" | "teachers";
  seats: string[];
  people: string[];
}

/** Let everything be still on all pages: teachers alone draw. */
export interface StillPens {
  kind: "still-pens";
}

/** Let them draw again, as each page has it. */
export interface FreePens {
  kind: "free-pens";
}

/** Forget how long each class spoke and who had a turn: another lesson begins. */
export interface CountAnew {
  kind: "count-anew";
}

/** Let pupils wait so long between two messages; 0: as they like. Teachers are not slowed. */
export interface SlowChat {
  kind: "slow-chat";
  seconds: number;
}

/** Set my own class's seat, from any of its teachers' devices; what is left out stays as it is. */
export interface SetSeat {
  kind: "set-seat";
  sound?: "balanced" | "music" | "speech" | null;
  microphone?: boolean | null;
  camera?: boolean | null;
  board?: boolean | null;
  page?: string | null;
  stage?: string[] | null;
  headcount?: number | null;
}

/** Ask all classes something. One choice alone is a show of hands. `hidden`: what was chosen shows at the end. */
export interface OpenPoll {
  kind: "open-poll";
  choices: Choice[];
  question?: string;
  hidden?: boolean;
}

/** End the voting; the result stays where everybody sees it. */
export interface ClosePoll {
  kind: "close-poll";
  poll: number;
}

/** Take the result of a closed poll off the screens. */
export interface ClearPoll {
  kind: "clear-poll";
  poll: number;
}

/** Play this piece of the room from its beginning, on all devices together. */
export interface StartPiece {
  kind: "start-piece";
  piece: string;
  length_ms: number;
}

/** Let the piece rest where it is. */
export interface PausePiece {
  kind: "pause-piece";
}

/** Let it go on from there. */
export interface ResumePiece {
  kind: "resume-piece";
}

/** End it. */
export interface StopPiece {
  kind: "stop-piece";
}

/** Begin a step of the lesson's run sheet; with it comes all that it sets, in the same moment. */
export interface BeginStep {
  kind: "begin-step";
  session: string;
  step: string;
  after: string | null;
  sign: string;
  minutes: number;
  stick?: "lead" | "open" | "round" | null;
  speaker?: string | null;
  spotlight?: "all" | "board" | "lead" | "screen" | "second" | "speaker" | null;
  lead?: string | null;
  page?: number | null;
  piece?: string | null;
  length_ms?: number;
  music?: boolean;
  poll?: Question | null;
}

/** No step is on any more; what it set stays. */
export interface StopSheet {
  kind: "stop-sheet";
  step: string;
}

/** Choose, as a pupil, or for a child who holds the class's tablet. It never becomes an entry: `voted` answers. */
export interface Vote {
  kind: "vote";
  poll: number;
  choice: number;
}

/** Say how many of my class chose what, in place of what a teacher of it said before. `voted` answers. */
export interface CountVotes {
  kind: "count-votes";
  poll: number;
  votes: number[];
}

/** Somebody said `text` to all classes. */
export interface MessageSaid {
  kind: "said.1";
  text: string;
}

/** Who said the message with this number puts it in other words; what it said before stays in its entry (ADR 29). */
export interface MessageEdited {
  kind: "edited.1";
  seq: number;
  text: string;
}

/** A finished line; the eraser is a stroke that takes ink away. Points and pressure as in `DrawStroke`. */
export interface StrokeDrawn {
  kind: "drawn.1";
  stroke: string;
  tool: "eraser" | "marker" | "pen";
  colour: number;
  width: number;
  points: number[];
  pressure?: string | null;
}

/** A ready figure. Points as in `DrawShape`. */
export interface ShapeDrawn {
  kind: "shape.1";
  shape: string;
  figure: "arrow" | "ellipse" | "line" | "rectangle" | "triangle";
  colour: number;
  width: number;
  points: number[];
}

/** A small picture. Points as in `PlaceStamp`. */
export interface StampPlaced {
  kind: "stamp.1";
  stamp: string;
  picture: "butterfly" | "check" | "cloud" | "fish" | "flower" | "heart" | "house" | "leaf" | "smile" | "star" | "sun" | "tree";
  colour: number;
  width: number;
  points: number[];
}

/** Letters. Points as in `WriteText`; the text is plain and made harmless. */
export interface TextWritten {
  kind: "written.1";
  writing: string;
  text: string;
  colour: number;
  width: number;
  points: number[];
}

/** The inside of what is called `onto` has this colour; it lies where that lies, under its outline. */
export interface ShapeFilled {
  kind: "filled.1";
  onto: string;
  colour: number;
}

/** A region of the colouring sheet has this colour (or none again), as long as that sheet lies under the page. */
export interface RegionColoured {
  kind: "coloured.1";
  sheet: "bear" | "butterfly" | "cat" | "christmas" | "cock" | "house" | "ladybird" | "snail" | "tree";
  region: number;
  colour: number | null;
}

/** A tan lies here, as long as `on` lies under the page and until somebody lays it elsewhere. As in `LayTan`. */
export interface TanLaid {
  kind: "tan-laid.1";
  on: "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree";
  tan: number;
  x: number;
  y: number;
  turn: number;
  flipped: boolean;
}

/** All tans are back in their square. */
export interface TansTidied {
  kind: "tans-tidied.1";
  on: "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree";
}

/** This lies under the page from now on, whatever is undone or cleared. `upload` names the picture. */
export interface BackdropLaid {
  kind: "backdrop-laid.1";
  backdrop: "europe" | "hundred-square" | "lines" | "number-line" | "plain" | "squares" | "bear" | "butterfly" | "cat" | "christmas" | "cock" | "house" | "ladybird" | "snail" | "tree" | "tangram" | "tangram-boat" | "tangram-cat" | "tangram-fish" | "tangram-house" | "tangram-tree" | "picture" | "taken-away";
  upload: string | null;
}

/** What the dice show, from 1 to 6 each, for everybody the same. */
export interface DiceThrown {
  kind: "dice-thrown.1";
  numbers: number[];
}

/** What was drawn, or the clearing, with this number no longer counts. */
export interface EntryUndone {
  kind: "undone.1";
  seq: number;
}

/** What this number undid counts again, where it was. */
export interface EntryRedone {
  kind: "redone.1";
  seq: number;
}

/** These items, a class's last minute, no longer count. No undo of anybody's reaches them. */
export interface ClassTakenBack {
  kind: "taken-back.1";
  seat: string;
  seqs: number[];
}

/** What this number took back counts again, where it was. */
export interface ClassBroughtBack {
  kind: "brought-back.1";
  seq: number;
}

/** Everything before this entry is off the page. */
export interface PageCleared {
  kind: "cleared.1";
}

/** A teacher wants to clear the page, and asks one of another class. Nobody answered within a minute: it stays. */
export interface ClearAsked {
  kind: "clear-asked.1";
}

/** The answer. Where it agrees, everything before this entry is off the page, as if the asker had cleared it now. */
export interface ClearAnswered {
  kind: "clear-answered.1";
  asked: number;
  agrees: boolean;
}

/** A person (`person` set) or a whole class (`person` None) asks to speak. */
export interface HandRaised {
  kind: "hand-raised.1";
  seat: string;
  person: string | null;
}

/** That hand is down again. */
export interface HandLowered {
  kind: "hand-lowered.1";
  seat: string;
  person: string | null;
}

/** All hands are down, and nobody had a turn by that. */
export interface HandsLowered {
  kind: "hands-lowered.1";
}

/** No sound of this class is forwarded from now on. */
export interface SeatMuted {
  kind: "muted.1";
  seat: string;
}

/** The class is heard again. */
export interface SeatUnmuted {
  kind: "unmuted.1";
  seat: string;
}

/** The class holds the talking stick, its own hand is down, and whoever held the stick before does no longer. */
export interface StickGiven {
  kind: "stick-given.2";
  seat: string;
  seconds: number;
  ends: boolean;
}

/** The class gave the stick back: nobody holds it, and the floor is open. */
export interface StickTaken {
  kind: "stick-taken.1";
  seat: string;
}

/** Nobody has had a turn since. */
export interface CountedAnew {
  kind: "counted-anew.1";
}

/** This picture of the class, or the board, stands in the spotlight; nothing where `on` is None. */
export interface Spotlit {
  kind: "spotlit.1";
  on: "camera" | "screen" | "second" | "all" | "board" | "speaker" | null;
  seat: string | null;
}

/** The picture stays on everybody's stage. */
export interface PinnedForAll {
  kind: "pinned-for-all.1";
  seat: string;
  source: "camera" | "screen" | "second";
}

/** The picture comes and goes again. */
export interface UnpinnedForAll {
  kind: "unpinned-for-all.1";
  seat: string;
  source: "camera" | "screen" | "second";
}

/** A step is on, from the moment of this entry, and so is all that it sets (`BeginStep` tells what each means). */
export interface StepBegun {
  kind: "step-begun.1";
  session: string;
  step: string;
  sign: string;
  minutes: number;
  stick: "lead" | "open" | "round" | null;
  speaker: string | null;
  spotlight: "all" | "board" | "lead" | "screen" | "second" | "speaker" | null;
  lead: string | null;
  page: number | null;
  piece: string | null;
  length_ms: number;
  starts_at: number | null;
  ends: string | null;
  poll: Question | null;
  closes: number | null;
}

/** No step is on any more. */
export interface SheetStopped {
  kind: "sheet-stopped.1";
  step: string;
}

/** Pupils wait so many seconds between two messages from now on; 0: as they like. */
export interface ChatSlowed {
  kind: "chat-slowed.1";
  seconds: number;
}

/** At `starts_at` (milliseconds since 1970, UTC; a little ahead) the piece stands at `from_ms`, and plays on. */
export interface PieceStarted {
  kind: "piece-started.1";
  piece: string;
  length_ms: number;
  starts_at: number;
  from_ms: number;
}

/** The piece rests at `at_ms`. */
export interface PiecePaused {
  kind: "piece-paused.1";
  piece: string;
  at_ms: number;
}

/** No piece any more. */
export interface PieceStopped {
  kind: "piece-stopped.1";
  piece: string;
}

/** So the class's own teachers want its seat from now on; what is missing was left as it was. */
export interface SeatSet {
  kind: "seat-set.1";
  seat: string;
  sound?: "balanced" | "music" | "speech" | null;
  microphone?: boolean | null;
  camera?: boolean | null;
  board?: boolean | null;
  page?: string | null;
  stage?: string[] | null;
  headcount?: number | null;
}

/** These are the groups from now on, open or prepared. */
export interface GroupsSet {
  kind: "groups-set.1";
  groups: Group[];
}

/** Each works on its page of the board, in the order of the groups. Pages that are new have these names. */
export interface GroupsOpened {
  kind: "groups-opened.1";
  pages: number[];
  names: string[];
}

/** Everybody is back. */
export interface GroupsClosed {
  kind: "groups-closed.1";
}

/** A group asks for help. */
export interface BellRung {
  kind: "bell-rung.1";
  group: number;
}

/** Somebody comes to it. */
export interface BellAnswered {
  kind: "bell-answered.1";
  group: number;
}

/** A teacher shows all groups a sentence; an empty one is none. */
export interface GroupsTold {
  kind: "groups-told.1";
  text: string;
}

/** All classes are asked something; the number of this entry is the poll's name. */
export interface PollOpened {
  kind: "poll-opened.1";
  choices: Choice[];
  question: string;
  hidden: boolean;
}

/** How the votes stand, by class and in the order of the choices. */
export interface PollCounted {
  kind: "poll-counted.1";
  poll: number;
  revision: number;
  counts: Record<string, number[]>;
  is_final: boolean;
}

/** Nobody votes any more. */
export interface PollClosed {
  kind: "poll-closed.1";
  poll: number;
}

/** Its result is off the screens. */
export interface PollCleared {
  kind: "poll-cleared.1";
  poll: number;
}

/** There is one more page; its channel has this number. An empty name: it is called by its place. */
export interface PageAdded {
  kind: "page-added.1";
  page: number;
  name: string;
}

/** The page has another name, or none. */
export interface PageNamed {
  kind: "page-named.1";
  page: number;
  name: string;
}

/** The page lies out no more; what is on it is kept. */
export interface PagePutAway {
  kind: "page-put-away.1";
  page: number;
}

/** The page lies out again. */
export interface PageBroughtBack {
  kind: "page-brought-back.1";
  page: number;
}

/** Each of these classes has a sheet on the page; its channel is numbered by its place in the list, from 1. */
export interface PageSetApart {
  kind: "page-set-apart.1";
  page: number;
  seats: string[];
}

/** Everybody sees the sheets of the page from now on. */
export interface PageRevealed {
  kind: "page-revealed.1";
  page: number;
}

/** The page is shared out among these classes, in their order; the parts follow from how many they are. */
export interface PageZoned {
  kind: "page-zoned.1";
  page: number;
  seats: string[];
}

/** Who draws on the page, beside the teachers. */
export interface PensChosen {
  kind: "pens-chosen.1";
  page: number;
  pens: "chosen" | "everybody" | "teachers";
  seats: string[];
  people: string[];
}

/** Teachers alone draw, on every page. */
export interface PensStilled {
  kind: "pens-stilled.1";
}

/** Everybody draws again, as each page has it. */
export interface PensFreed {
  kind: "pens-freed.1";
}

/** The entries with these numbers, all before this one, are emptied: whoever has a copy drops it. */
export interface EntriesErased {
  kind: "entries-erased.1";
  seqs: number[];
}

/** The body is gone, the number stays. `was` is the kind that it had. */
export interface Erased {
  kind: "erased.2";
  was: string;
}

/** How far the client has read a channel. `op_id` is that of its last entry: a restored copy of the hub may have */
export interface Since {
  epoch: string;
  seq: number;
  op_id?: string | null;
}

/** Who an entry is from; `seat` is that of their class, or their own (a guest sits alone). */
export interface WireAuthor {
  person: string;
  seat: string | null;
}

/** A committed fact. `event` is one of rooms/events/ with its `kind`; `at` in milliseconds since 1970 (UTC). */
export interface WireEntry {
  seq: number;
  author: WireAuthor;
  op_id: string;
  at: number;
  event: AnyEvent;
}

/** How far a channel goes. */
export interface WireHead {
  epoch: string;
  seq: number;
}

/** What a class shows of itself. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name. */
export interface WireSeat {
  seat: string;
  class_name: string;
  school_name: string;
  town: string;
  country: string;
  time_zone: string;
  colour: number;
  animal: string;
  headcount: number;
  guest: boolean;
  spot: any | null;
}

/** What the room shows of a person. */
export interface WirePerson {
  person: string;
  name: string;
  role: string;
  seat: string | null;
  animal: string;
  colour: number;
}

/** The lesson that runs now; times in milliseconds since 1970 (UTC). */
export interface WireLesson {
  title: string;
  starts_at: number;
  ends_at: number;
}

/** A TURN server and my ticket for it, good for a day (an RTCIceServer); `only`: try no other way. */
export interface WireRelay {
  urls: string[];
  username: string;
  credential: string;
  only: boolean;
}

/** A guest at the door: what they are called, and what they are. `out`: a teacher sent them away before. */
export interface WireGuest {
  person: string;
  name: string;
  what: string;
  animal: string;
  colour: number;
  out: boolean;
}

/** A device that is in the room now; `sends`: it publishes for its seat. `shows`: what it sends beside camera and */
export interface WireParticipant {
  participant: string;
  person: string;
  seat: string | null;
  device: string;
  sends: boolean;
  microphone: boolean;
  camera: boolean;
  shows: string[];
}

/** A pupil's message that waits. `why`: `class`, all of the class's do; `word`, for a word of its list. */
export interface WireHeld {
  held: string;
  person: string;
  text: string;
  why: string;
  at: number;
  edits: number | null;
  channel: string;
}

/** One picture on my screen: whose, which of theirs, and how high (in pixels). */
export interface ViewTile {
  seat: string;
  height: number;
  source?: "camera" | "screen" | "second";
  on_stage?: boolean;
}

/** Which seat's sound or picture an m-line of the offer carries. `source`: `camera` (with the microphone), `screen` */
export interface WireTrack {
  mid: string;
  seat: string;
  source: string;
  kind: string;
}

/** A device of my seat that would like to send for it. */
export interface AskingWire {
  participant: string;
  person: string;
  device: string;
}

/** How the line of one device is, and which way it is to blame. */
export interface WireLight {
  participant: string;
  light: "away" | "fair" | "good" | "poor";
  why: "receives" | "sends";
}

/** One of a poll's answers: a picture of ours, a short word, or both. */
export interface Choice {
  picture?: "bear" | "bee" | "bird" | "cat" | "fish" | "fox" | "frog" | "hedgehog" | "ladybird" | "mouse" | "owl" | "penguin" | "rabbit" | "snail" | "turtle" | "whale" | "butterfly" | "check" | "cloud" | "fish" | "flower" | "heart" | "house" | "leaf" | "smile" | "star" | "sun" | "tree" | "no" | "unsure" | "yes" | "" | "hand";
  word?: string;
}

/** What a poll asks, before it is opened: as `OpenPoll` has it. */
export interface Question {
  choices: Choice[];
  question?: string;
  hidden?: boolean;
}

/** Children of several classes who work together for a while: pupils, and tablets that are passed round. */
export interface Group {
  animal: "bear" | "bee" | "bird" | "cat" | "fish" | "fox" | "frog" | "hedgehog" | "ladybird" | "mouse" | "owl" | "penguin" | "rabbit" | "snail" | "turtle" | "whale";
  people: string[];
}

export type AnyCommand = Say | EditMessage | DrawStroke | DrawShape | PlaceStamp | WriteText | Fill | ColourRegion | LayTan | LayBackdrop | ThrowDice | TidyTans | Undo | Redo | TakeBack | BringBack | ClearPage | AnswerClear | Erase | SetGroups | OpenGroups | CloseGroups | RingBell | AnswerBell | TellGroups | RaiseHand | LowerHand | LowerAllHands | MuteSeat | UnmuteSeat | GiveStick | TakeStick | Spotlight | PinForAll | UnpinForAll | AddPage | NamePage | PutPageAway | BringPageBack | SetApart | Reveal | ZonePage | ChoosePens | StillPens | FreePens | CountAnew | SlowChat | SetSeat | OpenPoll | ClosePoll | ClearPoll | StartPiece | PausePiece | ResumePiece | StopPiece | BeginStep | StopSheet | Vote | CountVotes;
export type AnyEvent = MessageSaid | MessageEdited | StrokeDrawn | ShapeDrawn | StampPlaced | TextWritten | ShapeFilled | RegionColoured | TanLaid | TansTidied | BackdropLaid | DiceThrown | EntryUndone | EntryRedone | ClassTakenBack | ClassBroughtBack | PageCleared | ClearAsked | ClearAnswered | HandRaised | HandLowered | HandsLowered | SeatMuted | SeatUnmuted | StickGiven | StickTaken | CountedAnew | Spotlit | PinnedForAll | UnpinnedForAll | StepBegun | SheetStopped | ChatSlowed | PieceStarted | PiecePaused | PieceStopped | SeatSet | GroupsSet | GroupsOpened | GroupsClosed | BellRung | BellAnswered | GroupsTold | PollOpened | PollCounted | PollClosed | PollCleared | PageAdded | PageNamed | PagePutAway | PageBroughtBack | PageSetApart | PageRevealed | PageZoned | PensChosen | PensStilled | PensFreed | EntriesErased | Erased;
export type Code = "malformed" | "unknown-event" | "oversized" | "too-fast" | "not-entered" | "forbidden" | "signed-out" | "waiting" | "conflict" | "no-change" | "slow-down" | "too-late" | "poll-closed" | "voted" | "nothing-to-undo" | "nothing-to-redo" | "nothing-to-fill" | "text-empty" | "text-too-long" | "stroke-invalid" | "page-full" | "stage-full" | "page-closed" | "no-writing" | "read-first" | "outside-zone" | "too-many-pages" | "retry" | "consent" | "seat-taken" | "media-offer-invalid" | "media-answer-invalid" | "media-unavailable";
export interface FromClient {
  "enter": Enter;
  "leave": Leave;
  "command": Ask;
  "read": Read;
  "decide": Decide;
  "admit": Admit;
  "devices": Devices;
  "media:seated": Seated;
  "media:publish": Publish;
  "media:stop": StopPublishing;
  "media:ask": AskForSeat;
  "media:give": Given;
  "media:watch": Watch;
  "media:answer": Answer;
  "media:ways": Ways;
  "snapshot": TakeSnapshot;
  "media:view": View;
}
export interface FromServer {
  "welcome": Welcome;
  "entries": Entries;
  "heads": Heads;
  "presence": Presence;
  "waiting": Waiting;
  "come-in": ComeIn;
  "rights": RightsWire;
  "held": HeldWire;
  "reports": ReportsWire;
  "voted": VotedWire;
  "sheet": SheetWire;
  "pictures": PicturesWire;
  "lobby": LobbyWire;
  "quality": Quality;
  "refused": RefusedWire;
  "media:beside": BesideWire;
  "media:published": Published;
  "media:offer": Offer;
  "media:stopped": MediaStopped;
  "media:asked": Asked;
  "media:seat": SeatWire;
  "snapshot:wanted": SnapshotWanted;
  "snapshot": Snapshot;
}
