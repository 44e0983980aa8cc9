import type { Command } from 'commander';

/** Shells that a completion can be printed for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A completion script for a shell, made from the commands themselves; files are completed where no option is. */
export function completion(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.map(({ long, description, argChoices }) => ({
      long: long ?? '',
      description,
      choices: argChoices ?? [],
    })),
  }));
  if (shell === 'fish') {
    const lines = commands.flatMap(({ name, description, options }) => [
      `complete -c samestory -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...options.map(({ long, description: about, choices }) => {
        const values = choices.length > 0 ? ` -xa ${quoted(choices.join(' '))}` : '';
        return `complete -c samestory -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)}${values} -d ${quoted(about)}`;
      }),
    ]);
    return `${lines.join('\n')}\n`;
  }
  const cases = commands.flatMap(({ name, options }) => [
    ...options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    ${name}:${long}) words=${quoted(choices.join(' '))} ;;`),
    `    ${name}:*) words=${quoted(options.map(({ long }) => long).join(' '))} ;;`,
  ]);
  const script = [
    '_samestory() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$current"))`,
    '    return',
    '  fi',
    '  case "$command:$before" in',
    ...cases,
    '  esac',
    '  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))',
    '}',
    'complete -F _samestory samestory',
  ];
  const head = shell === 'zsh' ? ['autoload -U +X bashcompinit && bashcompinit'] : [];
  return `${[...head, ...script].join('\n')}\n`;
}

/** The manual page in the language of man(7), made from the help. */
export function manual(program: Command, version: string): string {
  const lines = [
    `.TH SAMESTORY 1 "" "samestory ${version}"`,
    '.SH NAME',
    `samestory \\- ${roff(program.description())}`,
    '.SH SYNOPSIS',
    ...program.commands.map((command) => `.B samestory ${command.name()}\n${roff(command.usage())}\n.br`),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => [
      `.SS ${command.name()}`,
      roff(command.description()),
      ...command.options.flatMap(({ flags, description }) => ['.TP', `.B ${roff(flags)}`, roff(description)]),
    ]),
    '.SH EXIT STATUS',
    ...[
      ['0', 'nothing to report'],
      ['1', 'findings at or above \\-\\-fail\\-on'],
      ['2', 'wrong usage'],
      ['3', 'unreadable input, or nothing in it'],
      ['4', 'partly done'],
      ['5', 'the output could not be written'],
    ].flatMap(([code, meaning]) => ['.TP', `.B ${code!}`, meaning!]),
  ];
  return `${lines.join('\n')}\n`;
}

/** No line begins with a point, and every hyphen is one. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gmu, '\\&$1');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
