import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const greek: LanguageRules = {
  leading: 'κ κα κος κκ δρ καθ π.χ δηλ βλ πρβλ αγ στρ λεωφ οδ τηλ αρ λ.χ μ.μ π.μ',
  numbering: 'αρ σελ τ τόμ κεφ εικ άρθ αι',
  trailing: 'μ.χ α.ε ε.π.ε',
  closing: 'κ.λπ κ.ά κτλ κλπ κ.ο.κ',
  starters:
    'ο η το οι τα ένας μια ένα αυτός αυτή αυτό και αλλά ή ούτε όταν αν επειδή τότε τώρα εκεί εδώ τι ποιος πού πότε γιατί πώς στο στη στην από με για δεν όχι ναι',
  terminators: ';\u037e',
};

export const armenian: LanguageRules = { leading: 'պ տ դր պրոֆ օր', terminators: ':' };

export const arabic: LanguageRules = {
  leading: 'د أ م ا ص ج ت هـ ق.م ب.م أ.د',
  speech: 'قال قالت قالوا سأل سألت صاح صاحت همس همست أجاب أجابت صرخ صرخت رد ردت أضاف أضافت تمتم تمتمت هتف هتفت',
  negations: 'لم لا ما لن',
};

export const persian: LanguageRules = {
  leading: 'د م ه ق.م',
  speech: 'گفت گفتم گفتند پرسید پرسیدم فریاد زمزمه پاسخ می‌گوید',
};

export const urdu: LanguageRules = { speech: 'کہا پوچھا چلایا بولا بولی بولے سرگوشی', negations: 'نہیں' };

export const hebrew: LanguageRules = {
  leading: 'ד"ר פרופ עו"ד גב מס עמ',
  speech: 'אמר אמרה אמרו שאל שאלה צעק צעקה לחש לחשה ענה ענתה השיב השיבה קרא קראה מלמל',
  negations: 'לא',
};

export const indic: LanguageRules = {
  leading: 'डॉ डा प्रो श्री श्रीमती कु पं सं ড ডা ডঃ মো প্রফে ഡോ പ്രൊ ശ്രീ டாக்டர் திரு డా డాక్టర్ శ్రీ ડો શ્રી ਡਾ',
  speech: 'कहा पूछा बोला बोली बोले चिल्लाया चिल्लाई फुसफुसाया म्हणाला म्हणाली বলল বললেন জিজ্ঞেস',
  negations: 'नहीं न না',
};

export const ethiopic: LanguageRules = { leading: 'ዓ.ም ዶ.ር ወ.ሮ ዓ.ዓ ክ.ክ' };
