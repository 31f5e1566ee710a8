import { Base64, IdOf, Rows, Text, YesNo } from '../../platform/http/fields.js';

export class EvidenceFile {
  @Text('文件名', 'File name', 200) fileName: string;
  @Base64('内容', 'Content', 950_000) content: string;
}

export class NewApplication {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Text('姓名', 'Name', 60) name: string;
  @Text('联系电话', 'Phone', 30, { min: 7 }) phone: string;
  @YesNo('本人为法定代表人', 'I am the legal representative') isRepresentative: boolean;
  @Text('身份说明', 'How you act for it', 1000) statement: string;
  @Rows('证明材料', 'Evidence', () => EvidenceFile, 3, { optional: true }) files?: EvidenceFile[] | null;
}

export class AccessRefusal {
  @Text('原因', 'Reason', 500) reason: string;
}

export class RepresentativeChange {
  @IdOf('社会组织', 'Organization') organizationId: string;
  @Text('新任法定代表人姓名', 'New representative', 60) name: string;
  @Text('原因', 'Reason', 500) reason: string;
}
