// Written by `npm run schema`; do not edit.
export const documentIds = {
  Article: "67ac07d2a684dc2cd4448613e7bf192ccfb509eefc6f0e48b1c589cc7427e1b1",
  Articles: "81d11c940e68b3695f1685000a6ad15169c11cae36b4550ad82db7aa19a703b5",
  ChangesSince: "e6617098c25e454cbccb8b056dc2608c26b89f25d740a0be6ab8392d59a47ed8",
  Heartbeat: "ea410965d317dbe6f3a884f9a2754cc14aa659fae57211ab3b08bb7c82e3c7bb",
  Home: "1338b0ce4b242908ca1fb88f5284e0ce67525c9756cafdef2d8aaf2fd1d8549d",
  LecturePage: "9a202e29dda5baf519f8dc212783b867c70072be0d75fc18fd57c96450f46e42",
  LogPlays: "7e1c32ac08a756fb8bf136e1b048d30ea55f54b7efe19d2233297542af472337",
  MottoOfTheDay: "dd187678ea7303768d47d3f092fdff41665c2b4bc1bf191c83a28b48382da799",
  PollPairing: "523c6525db9220f8b98c0f8221dce73f69f49579dfb6dca262a1502bf2fccb0b",
  ScreenFeed: "dbc34b11a250351985f7b7c1055caf903bc6e9e8dd0acf6f437c27ac2da1b8a8",
  SearchPieces: "b7cf9841d129a6d3dbdc2766ce211067744cdfd01be142a675bc452c92b65649",
  StartPairing: "32bf4087482209e911dd6383511342fe9a97f5d2d6c764f7099cdc992ea6ec9e",
  StationPage: "6fdd7af8cf555083c0b2be856ecbe42888b7cce75f2b873ba1b31ce471241662",
  Stations: "e0d13a1c73585da15ad68aa757c763e468573e9ac49d54c9b3cbf98c2b0e3eaf",
  YouthPalacePage: "31cde9ddaff61a3cf878259feb2e6c7e83680bcb7ddff88430a2d624a7b49880",
} as const;
