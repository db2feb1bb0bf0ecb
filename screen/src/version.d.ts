/** Hash of the player's sources, put in by the build. */
declare const PLAYER_VERSION: string;
