import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const german: LanguageRules = {
  leading:
    'hr hrn fr frl dr dres prof dipl ing med phil jur rer nat habil hl st sr rev gen oberst hptm lt ltn bgm präs z.b z.t z.zt d.h u.a u.ä u.u u.v.a i.d.r i.a i.e s.o s.u v.a v.d m.e o.ä o.g u.s.w sog bzw bspw ggf evtl vgl inkl exkl zzgl abzgl ca vs gegr geb gest verh gesch angebl einschl ausschl insb insbes bes allg amtl dt engl frz ital lat griech russ österr ehem urspr eigtl jew mind gem lt entspr ev kath röm mio mrd tsd std str tel ehrw kgl Mag',
  numbering:
    'nr nrn s bd bde abb abs art aufl ausg kap ziff anm tab taf jg jh jhd jhdt jhs hj vol ab vers z § jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so min max',
  trailing: 'n.chr v.chr a.d ff str pl usw etc u.v.m u.dgl sen jun dgl',
  starters:
    'der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dies diese dieser dieses diesen jene jener und aber oder doch denn dann da dort hier so wie was wer wo wann warum wenn als ob nach vor bei mit von zu zum zur im in am an auf aus für durch über unter seit bis während trotz wegen ohne gegen um auch nur noch nun jetzt später danach daher deshalb dabei dadurch damit darauf darin dazu außerdem allerdings jedoch zudem sein seine seinen seiner ihre ihren kein keine alle viele einige beide nicht heute gestern morgen ist war hat hatte sind waren wird wurde wurden',
  salutations:
    'sehr geehrte geehrter geehrten verehrte verehrter verehrten hochverehrte hochverehrtes meine werte herr frau herren damen kollegen kolleginnen präsident präsidentin vorsitzender vorsitzende und publikum',
  ordinals: 'all',
};

export const dutch: LanguageRules = {
  leading:
    'dhr mevr mw mej dr drs prof ir ing mr ds st jhr bv bijv d.w.z o.a m.a.w t.a.v m.b.t i.p.v n.a.v z.g zgn vs ca resp incl excl evt vgl kol lt',
  numbering: 'nr nrs blz p pp art hfst afb fig deel vol jan feb mrt apr jun jul aug sep sept okt nov dec min max',
  trailing: 'jr sr n.chr v.chr n.v b.v enz e.d e.a etc',
  starters:
    'de het een hij zij ze wij we ik je jij u dit dat deze die er en maar of want toen dan daar hier nu als wat wie waar wanneer waarom hoe in op aan bij met van na voor door over onder tot om ook nog niet zijn haar hun mijn',
};

export const swedish: LanguageRules = {
  leading:
    'dr prof hr fr frk st kapt löjtn t.ex bl.a d.v.s dvs s.k sk f.d m.fl fr.o.m t.o.m p.g.a i.st ca resp inkl exkl jfr ev vs tel bl',
  numbering: 'nr s sid kap fig art bd vol jan feb mar apr jun jul aug sep sept okt nov dec kl',
  trailing: 'jr sr e.kr f.kr m.m osv etc a.b',
  starters:
    'den det de en ett han hon vi jag du ni man eftersom medan och men eller så då där här nu när om som vad vem var varför hur i på av med från till för efter under över vid genom också inte dom hans hennes deras min din sin är var har hade',
  salutations: 'herr fru ärade mina herrar damer kolleger ordförande talman publik och',
};

export const danish: LanguageRules = {
  leading:
    'dr prof hr fr frk skt kapt bl.a d.v.s dvs f.eks fx ca inkl ekskl jf evt vs tlf o.l s.k pga mht ift mr mrs ms st mt e.g i.e',
  numbering: 'nr s kap fig art bd jan feb mar apr jun jul aug sep sept okt nov dec kl pkt stk',
  trailing: 'jr sr e.kr f.kr m.m osv etc m.v mv',
  closing: 'a.m p.m',
  starters:
    'den det de en et han hun vi jeg du man og men eller så da der her nu når hvis som hvad hvem hvor hvorfor hvordan i på af med fra til for efter under over ved gennem også ikke hans hendes deres min din sin er var har havde ham i he she it they we how what the there',
  salutations: 'hr fru ærede mine herrer damer kolleger formand præsident president og',
  ordinals: 'roman',
};

export const norwegian: LanguageRules = { ...danish, leading: `${danish.leading} f.eks bl.a mht` };

export const icelandic: LanguageRules = {
  leading: 'dr prof hr sr t.d þ.e m.a s.s ca þ.á.m u.þ.b skv o.fl',
  numbering: 'nr bls kl gr jan feb mar apr jún júl ágú sep okt nóv des',
  trailing: 'jr e.kr f.kr o.s.frv',
  starters: 'hann hún það þeir þær þau ég við þú þið en og þá þar hér nú hvað hver hvar hvenær í á af með frá til',
  ordinals: 'roman',
};
