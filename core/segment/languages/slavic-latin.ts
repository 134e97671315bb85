import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const czech: LanguageRules = {
  leading:
    'p pí sl dr prof doc ing mgr bc mudr judr phdr rndr paeddr thdr mvdr arch akad plk pplk mjr kpt npor por št sv tzv tzn tj např popř příp resp vč cca ca vs srov cf viz red pozn nám ul tř zejm mj m.j t.j n.l h.c',
  numbering:
    'č čís str s sv obr tab kap odst čl písm roč r stol tel led únor břez dub květ červ srp září říj list pros',
  trailing: 'st ml jr n.l př.n.l s.r.o a.s v.o.s hod kol',
  closing: 'atd apod aj t.r',
  starters:
    'a i ale nebo ani však že když kdyby jestli protože tak pak potom teď tam tady zde to ten ta ti ty toto tento tato on ona ono oni já ty my vy byl byla bylo byli je jsou jsem jsme co kdo kde kdy kam proč jak jaký který v ve na do z ze s se k ke u o po pro při před pod nad od za bez jeho její jejich můj moje ne ano už jen jenom také',
  ordinals: 'roman',
  colonBeforeSpeech: true,
};

export const slovak: LanguageRules = {
  ...czech,
  leading:
    'p pí sl dr prof doc ing mgr bc mudr judr phdr rndr paeddr plk mjr kpt npor por sv tzv tzn tj napr popr príp resp vrát cca ca vs porov nám ul tr najmä t.j o.i',
  numbering: 'č čís str s obr tab kap ods čl písm roč r stor tel jan feb mar apr máj jún júl aug sept okt nov dec',
  trailing: 'st ml jr n.l pred.n.l s.r.o a.s',
  closing: 'atď apod a.i',
  starters:
    'a i ale alebo ani však že keď keby ak pretože tak potom teraz tam tu to ten tá tí tie toto tento táto on ona ono oni ja ty my vy bol bola bolo boli je sú som sme čo kto kde kedy kam prečo ako aký ktorý v vo na do z zo s so k ku u o po pre pri pred pod nad od za bez jeho jej ich môj moja nie áno už len iba aj',
};

export const polish: LanguageRules = {
  leading:
    'p pp prof dr hab inż mgr lic gen płk mjr kpt por ppor sierż ks św o bp abp red ul al pl os np tzn tzw tj m.in m.inn ca zob por vs wg ds śp hr jw zw a.k.a n.p.m woj pow gm dyr mec',
  numbering:
    'nr s str t tom rozdz art ust pkt par ryc rys tab poz zł tel godz r w sty lut mar kwi maj cze lip sie wrz paź lis gru ok min',
  trailing: 'r w n.e p.n.e jr s.a z.o.o im',
  closing: 'itd itp i.in',
  starters:
    'a i ale lecz lub albo ani że gdy gdyby jeśli jeżeli bo ponieważ więc tak potem teraz tam tu to ten ta ci te on ona ono oni one ja ty my wy był była było byli jest są jestem co kto gdzie kiedy dokąd dlaczego jak jaki który w we na do z ze k ku u o po dla przy przed pod nad od za bez jego jej ich mój moja nie już tylko także też nagle wtedy',
  ordinals: 'roman',
};

export const southSlavic: LanguageRules = {
  leading:
    'g gđa gđica gdč gospa gosp dr prof mr sc doc ing dipl sv gen puk kap tzv npr tj odn cca vs usp ul br dir ak t.i t.j oz',
  numbering: 'br str sv gl čl st sl tab tel god jan feb mar apr maj jun jul avg sept okt nov dec št',
  trailing: 'ml st jr god n.e p.n.e pr.n.št d.o.o d.d',
  closing: 'itd i.dr idr ipd itn',
  starters:
    'a i ali ili ni da kad kada ako jer tako onda sad sada tamo tu to taj ta ti te ovaj ova on ona ono oni one ja ti mi vi bio bila bilo bili je su sam smo što šta tko ko gdje gde kamo zašto kako kakav koji u na do iz s sa k ka o po za pri pred pod nad od bez njegov njezin njihov moj ne već samo in ko ker pa',
  ordinals: 'roman',
};
