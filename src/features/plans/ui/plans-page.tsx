export default function PlansPage() {
  return <div className="page" />;
}
