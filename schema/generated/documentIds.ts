// Written by `npm run schema`; do not edit.
export const documentIds = {
  Heartbeat: "ea410965d317dbe6f3a884f9a2754cc14aa659fae57211ab3b08bb7c82e3c7bb",
  LogPlays: "7e1c32ac08a756fb8bf136e1b048d30ea55f54b7efe19d2233297542af472337",
  PollPairing: "523c6525db9220f8b98c0f8221dce73f69f49579dfb6dca262a1502bf2fccb0b",
  ScreenFeed: "dbc34b11a250351985f7b7c1055caf903bc6e9e8dd0acf6f437c27ac2da1b8a8",
  StartPairing: "32bf4087482209e911dd6383511342fe9a97f5d2d6c764f7099cdc992ea6ec9e",
} as const;
