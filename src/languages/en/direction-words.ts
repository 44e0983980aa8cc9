/** North, south-east, westwards: the direction without its ending; undefined for any other word. */
export function directionOf(norm: string): string | undefined {
  return /^((?:north|south)-?(?:east|west)?|east|west)(?:wards?|erly)?$/.exec(norm)?.[1]?.replace('-', '');
}
