import { words } from '../../../language/localised.js';

/** Why there is no answer of oEmbed. */
export const oembedWords = {
  otherFormat: words('Parameter format harus json atau xml.', 'The parameter format must be json or xml.'),
  noUrl: words(
    'Parameter url tidak ada; tulis alamat widget, misalnya url=https%3A%2F%2F…%2Fembed%2FNAMA.',
    'The parameter url is missing; give the address of a widget, such as url=https%3A%2F%2F…%2Fembed%2FNAME.',
  ),
  noLimit: words(
    'Parameter maxwidth dan maxheight harus bilangan piksel seperti 600.',
    'The parameters maxwidth and maxheight must be numbers of pixels such as 600.',
  ),
};
