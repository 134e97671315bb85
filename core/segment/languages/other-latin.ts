import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const finnish: LanguageRules = {
  leading: 'hra rva nti tri prof dos ins maist kenr ev esim ts mm ns ko vrt ks n t.s',
  numbering: 'nro s ss luku kuva tammi helmi maalis',
  trailing: 'jkr ekr jaa eaa oy',
  closing: 'jne yms ym',
  starters:
    'hän he se ne minä sinä me te tämä nämä tuo nuo ja mutta tai vaan kun jos koska sitten nyt siellä täällä mitä kuka missä milloin miksi miten ei',
  ordinals: 'roman',
};

export const estonian: LanguageRules = {
  leading: 'hr pr prl dr prof nt s.o s.t st vt u ca tn mnt',
  numbering: 'nr lk ptk joon',
  trailing: 'e.m.a m.a.j pkr ekr',
  closing: 'jne jms jt',
  starters:
    'ta tema nad nemad see need mina sina meie teie ja aga või kui siis nüüd seal siin mis kes kus millal miks kuidas ei',
  ordinals: 'roman',
};

export const hungarian: LanguageRules = {
  leading: 'dr prof ifj id özv br gr st szt pl ún ill kb vö ld mk u tkp',
  numbering: 'sz o old köt fej ábra tel jan febr márc ápr máj jún júl aug szept okt nov dec',
  trailing: 'kft bt zrt i.e i.sz kr.e kr.u',
  closing: 'stb',
  starters:
    'a az ez ezek azok ő ők én te mi ti és de vagy hogy ha mert mikor amikor akkor most ott itt mi ki hol miért hogyan nem igen',
  ordinals: 'roman',
};

export const turkish: LanguageRules = {
  leading: 'dr prof doç yrd sn alb yzb gen cad sok mah apt örn bkz yy hz Av',
  numbering: 'no s sf cilt böl şek tel',
  trailing: 'ltd şti a.ş m.ö m.s',
  closing: 'vb vs',
  starters:
    'o bu şu onlar ben sen biz siz ve ama fakat veya çünkü sonra şimdi orada burada ne kim nerede niçin neden nasıl bir',
  ordinals: 'roman',
};

export const baltic: LanguageRules = {
  leading: 'dr prof p pn kun šv gen plk pvz žr t.y t.t vad g pr al st kdze piem sk t.i',
  numbering: 'nr p psl t sk pav lpp att tel',
  trailing: 'm d mln tūkst',
  closing: 'ir.kt pan u.c u.tml',
  starters:
    'jis ji jie jos aš tu mes jūs tai šis ši ir bet ar kad kai jei nes tada dabar ten čia kas kur kada kodėl kaip ne viņš viņa viņi es un vai ja jo tad tagad',
  ordinals: 'roman',
};
