import type { LanguageRules } from '@/core/segment/languages/language-rules';

export const thai: LanguageRules = {
  spaces: {
    after: 'ครับ ค่ะ คะ นะ จ้ะ จ๊ะ จ้า ฮะ สิ ซิ เถอะ หรอก ล่ะ ไหม มั้ย เหรอ แล้ว',
    before: 'แต่ ดังนั้น จากนั้น ต่อมา อย่างไรก็ตาม เขา เธอ ฉัน ผม เรา พวกเขา มัน ท่าน นาง นาย วันหนึ่ง ทันใดนั้น ในที่สุด เมื่อ',
  },
};

export const lao: LanguageRules = {
  spaces: { after: 'ເດີ ແລ້ວ ບໍ ນໍ', before: 'ແຕ່ ດັ່ງນັ້ນ ຕໍ່ມາ ລາວ ຂ້ອຍ ເຮົາ ພວກເຂົາ ມັນ ເມື່ອ' },
};
