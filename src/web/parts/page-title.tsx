/** The document's title: what the page is, then the product. */
export function PageTitle({ children }: { readonly children: string }) {
  return <title>{`${children} – Målbilde`}</title>;
}
