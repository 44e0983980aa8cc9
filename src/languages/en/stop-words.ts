/** English words that carry no news, folded, clitics included. Written for this project. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all almost along also although always am among an and another any are around as at away back be
  because been before being between both but by can could did do does doing done down during each either else ever every few for from
  further get got had has have having he her here hers herself him himself his how however i if in into is it its itself just least less
  let like may me might mine more most much must my myself n't near neither never no nor not now of off often on once one only onto or
  other others our ours ourselves out over own per perhaps quite rather said same say says shall she should since so some still such
  than that the their theirs them themselves then there these they this those though through thus to together too toward towards under
  until up upon us very via was we well were what when where whether which while who whom whose why will with within without would yet
  you your yours yourself 's 're 've 'll 'd 'm`.split(/\s+/),
);
