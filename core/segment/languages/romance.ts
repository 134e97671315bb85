import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const french: LanguageRules = {
  leading:
    'm mr mme mmes mlle mlles me mgr dr drs pr prof st ste sts stes cf c.-à-d c.a.d p.ex env apr av boul cdt cl gal gén lt lieut maj sgt adj vs vve ing hab sq rte faub fg réf tél éd coll dir MM Bd',
  numbering: 'n no nos p pp vol t chap art fig ill al § janv févr avr juil sept oct nov déc ex cap h min',
  trailing: 'jr sr j.-c ste cie bros inc ltd co corp s.a s.a.r.l u.s.a u.s',
  closing: 'etc',
  starters:
    'le la les l un une des du de d au aux il elle ils elles on je tu nous vous ce cet cette ces c ça cela ceci et mais ou or donc car ni puis alors ainsi après avant pendant depuis dans en sur sous par pour avec sans chez vers entre si quand comme lorsque que qui quoi où pourquoi comment son sa ses leur leurs mon ma mes notre votre y ici là enfin ensuite cependant toutefois néanmoins pourtant aujourd hier demain tout tous toute toutes plusieurs certains deux trois à',
};

export const spanish: LanguageRules = {
  leading:
    'sr sra sres sras srta srtas d dña dn dr dra dres dras prof profa ing lic arq gral gra cnel cap cap tte sgto mons pbro fr hno hna sto sta p.ej ej cf cfr vs aprox av avda avd ctra pza pl esq dpto depto adm cra rr.hh excmo excma ilmo ilma',
  numbering:
    'n no núm nº num p pp pág págs vol cap art fig tel t tomo ed ext cra lun mar mié jue vie sáb dom ene feb mar abr may jun jul ago sep sept set oct nov dic hab min seg',
  trailing: 'jr hnos cía cia s.a s.l s.a.u ltd inc co corp d.c a.c d.f u.s.a ee.uu a.m p.m c.v ud uds vd vds',
  closing: 'etc',
  starters:
    'el la los las lo un una unos unas él ella ellos ellas yo tú usted ustedes nosotros esto este esta estos estas ese esa eso aquel aquella y e pero o u mas sino ni que quien cuando donde como cual si porque por para en de del a al con sin sobre tras desde hasta entre durante su sus mi mis tu tus se le les me te nos no sí también tampoco ya ahora luego después antes entonces así además aunque mientras todo todos todas cada otro otra hay es era fue son eran ha había',
};

export const portuguese: LanguageRules = {
  leading:
    'sr sra srs sras srta dr dra drs dras d dna prof profa eng arq exmo exma ilmo ilma gen cel cap ten sgt mons pe fr sto sta p.ex cf vs aprox av r pça trav v.ex',
  numbering:
    'n nº no núm p pp pág págs vol cap art fig tel séc ed jan fev mar abr mai jun jul ago set out nov dez ex min',
  trailing: 'jr cia ltda s.a inc co d.c a.c e.u.a eua',
  closing: 'etc',
  starters:
    'o a os as um uma uns umas ele ela eles elas eu tu você vocês nós isto este esta isso esse essa aquilo aquele aquela e mas ou nem que quem quando onde como qual se porque por para em de do da dos das no na nos nas ao à com sem sobre após desde até entre durante seu sua seus suas meu minha não sim também já agora depois antes então assim além embora enquanto todo todos toda todas cada outro outra há é era foi são',
};

export const italian: LanguageRules = {
  leading:
    'sig sigg sig.ra sig.na sig.re sigra dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen mons s ss gen cap magg ten serg cav comm egr spett gent ill rev f.lli cfr cf es ad.es p.es v vs ca ecc.mo dir amm tel n.b all',
  numbering: 'n nr num p pp pag pagg vol cap art fig tav sec ed gen feb mar apr mag giu lug ago set sett ott nov dic',
  trailing: 'jr s.p.a s.r.l a.c d.c inc ltd co u.s.a',
  closing: 'ecc etc',
  wordEndings: 'aeiouàèéìíòóùú',
  starters:
    'il lo la i gli le l un uno una un egli ella esso essa lui lei loro io tu noi voi questo questa questi queste quello quella ciò e ed ma o però oppure né che chi quando dove come quale se perché poi allora così dopo prima mentre durante in nel nella nei di del della dei da dal dalla a al alla ai con su sul sulla per tra fra senza suo sua suoi sue mio mia non sì anche già ora oggi ieri domani tutto tutti tutte ogni altro altra è era fu sono ha aveva c',
};

export const romanian: LanguageRules = {
  leading: 'dl dna d-na d-l dr prof ing av st sf col cpt lt p.ex vs aprox cf bd bl str șos',
  numbering: 'nr p pag vol cap art fig tel sec ian feb mar apr mai iun iul aug sept oct nov dec ex',
  trailing: 'jr î.hr d.hr s.a s.r.l',
  closing: 'etc ș.a ş.a',
  starters:
    'el ea ei ele eu tu noi voi acest această acesta aceasta un o în la pe de din cu și şi dar sau iar ci că ce cine când unde cum dacă nu da apoi atunci după',
};

export const catalan: LanguageRules = {
  leading: 'sr sra srs sres srta dr dra prof st sta av ctra pl p.ex cf vs aprox',
  numbering: 'núm n p pp pàg pàgs vol cap art fig tel gen febr març abr maig juny jul ag set oct nov des ex',
  trailing: 'jr s.a s.l a.c d.c',
  closing: 'etc',
  starters:
    'el la els les l un una uns unes ell ella ells elles jo tu això aquest aquesta i però o ni que qui quan on com si perquè per en de del a al amb sense no sí també ja ara després',
};
