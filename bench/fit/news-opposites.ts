/** Opposites that WordNet does not link, or only through other words. Our own list; each line is two words. */
export const newsOpposites: readonly string[] = (
  'support oppose;support reject;support condemn;back oppose;begin end;begin finish;begin stop;start end;start finish;start stop;' +
  'launch end;resume stop;continue stop;continue halt;open shut;before after;early late;precede follow;improve worsen;improve deteriorate;' +
  'improvement deterioration;confirm deny;admit deny;acknowledge deny;affirm deny;born die;birth death;alive dead;live die;survive die;' +
  'allow ban;allow forbid;allow prohibit;allow block;permit ban;permit prohibit;legalize ban;approve reject;approve veto;approve disapprove;' +
  'accept refuse;accept decline;agree refuse;increase reduce;increase fall;increase drop;increase cut;increase decline;rise decline;rise drop;' +
  'rise decrease;grow shrink;grow fall;grow decline;gain lose;raise lower;raise cut;raise reduce;expand shrink;widen narrow;accelerate slow;' +
  'strengthen weaken;ease tighten;relax tighten;escalate ease;escalate subside;deploy withdraw;enter leave;enter withdraw;advance retreat;advance withdraw;' +
  'join leave;join quit;arrive depart;arrive leave;come go;send receive;give take;lend borrow;import export;buy sell;hire fire;hire dismiss;' +
  'appoint dismiss;appoint remove;elect oust;win lose;victory defeat;succeed fail;success failure;pass fail;praise criticize;praise condemn;' +
  'welcome condemn;hail condemn;welcome reject;love hate;like dislike;trust distrust;encourage discourage;help hinder;protect attack;attack defend;' +
  'free jail;free arrest;free detain;release arrest;release detain;release jail;release imprison;release capture;free capture;acquit convict;' +
  'innocent guilty;legal illegal;lift impose;impose remove;build destroy;build demolish;create destroy;rebuild destroy;save kill;save destroy;' +
  'rescue kill;war peace;ally enemy;friend enemy;ally rival;friend foe;unite divide;peaceful violent;calm violent;safe dangerous;' +
  'safe unsafe;stable unstable;majority minority;maximum minimum;most least;more less;more fewer;many few;above below;over under;high low;' +
  'higher lower;highest lowest;large small;big small;larger smaller;largest smallest;biggest smallest;long short;longer shorter;strong weak;' +
  'stronger weaker;hot cold;hotter colder;rich poor;old new;old young;older younger;oldest youngest;better worse;best worst;good bad;positive negative;' +
  'optimistic pessimistic;happy sad;easy difficult;easy hard;fast slow;near far;inside outside;public private;domestic foreign;internal external;' +
  'male female;man woman;boy girl;north south;east west;northern southern;eastern western;northeast southwest;northwest southeast;left right;' +
  'day night;first last;former current;former latter;urban rural;civilian military;true false;correct incorrect;right wrong;real fake;' +
  'possible impossible;likely unlikely;always never;often rarely;everyone nobody;everything nothing;all none;always rarely;remember forget;' +
  'find lose;hide reveal;conceal reveal;show hide;include exclude;attach detach;surplus deficit;profit loss;demand supply;question answer;' +
  'employ unemploy;present absent;permanent temporary;voluntary forced;direct indirect;major minor;offensive defensive;majority minority;' +
  'agree disagree;connect disconnect;appear disappear;comply violate;obey violate;obey defy;honor violate;prevent cause;prevent allow;stop allow'
).split(';');
