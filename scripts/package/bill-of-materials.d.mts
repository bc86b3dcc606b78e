interface Component {
  name: string;
  group?: string;
  version: string;
  purl: string;
  licenses: { license: { id: string } }[];
}

export interface Bill {
  components: Component[];
}

export function billOfMaterials(): Bill;
export function licenceOf(component: Component): string | undefined;
export function licenceTexts(bill: Bill): string;
