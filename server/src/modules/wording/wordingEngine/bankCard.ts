/** Whether figures are a bank card's number: 16 to 19, of an issuer that exists, with Luhn's check figure. */
export function isBankCard(figures: string): boolean {
  return /^(62|4|5[1-5]|35)\d+$/.test(figures) && figures.length >= 16 && figures.length <= 19 && luhnSum(figures) % 10 === 0;
}

function luhnSum(figures: string): number {
  return [...figures].reverse().reduce((sum, figure, index) => {
    const value = Number(figure) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
