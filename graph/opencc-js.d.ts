/** Tables of `opencc-js` 1.4, which types them not: pairs "from to" with "|" between them; `to` may list several. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/JPShinjitaiCharacters" {
  const pairs: string;
  export default pairs;
}
declare module "opencc-js/dict/HKVariantsRev" {
  const pairs: string;
  export default pairs;
}
