/** What a content management system leaves of the HTML that an editor saves. */
export interface CmsRule {
  id: 'wordpress' | 'wordpressTrusted' | 'joomla' | 'drupalBasic' | 'drupalFull' | 'plain' | 'intranet';
  /** Where the rule was read. */
  source: string;
  /** Nothing is filtered. */
  everything?: boolean;
  /** Tags that stay, each with the attributes that stay besides the common ones; nothing: all but the refused. */
  allowed?: Record<string, readonly string[]>;
  /** Attributes that stay on every allowed tag; a * at the end stands for any rest. */
  common?: readonly string[];
  /** Tags that go, where all others stay. */
  refused?: readonly string[];
  /** Attributes that go, where all others stay; a * at the end stands for any rest. */
  refusedAttributes?: readonly string[];
  /** Tags with a dash go, whatever their name. */
  plainNamesOnly?: boolean;
  /** Pictures of other servers are taken out. */
  ownPicturesOnly?: boolean;
  /** A pasted address becomes a chart by oEmbed. */
  oembed: boolean;
}

const aligned = ['align'];
const cells = ['align', 'char', 'charoff', 'valign'];
const cell = [
  ...['abbr', 'align', 'axis', 'bgcolor', 'char', 'charoff', 'colspan', 'headers', 'height', 'nowrap'],
  ...['rowspan', 'scope', 'valign', 'width'],
];

/** `$allowedposttags` of WordPress 6.8, for people without the right `unfiltered_html`. */
const wordpressTags: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    [
      ...[
        'address',
        'abbr',
        'acronym',
        'b',
        'bdo',
        'big',
        'cite',
        'code',
        'dd',
        'dfn',
        'dl',
        'dt',
        'em',
        'i',
      ],
      ...[
        'fieldset',
        'kbd',
        'mark',
        'rb',
        'rp',
        'rt',
        'rtc',
        'ruby',
        's',
        'samp',
        'small',
        'strike',
        'strong',
      ],
      ...['sub', 'sup', 'title', 'tt', 'u', 'var', 'br'],
    ].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(
    [
      ...[
        'article',
        'aside',
        'caption',
        'div',
        'figure',
        'figcaption',
        'footer',
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
      ],
      ...['h6', 'header', 'hgroup', 'legend', 'main', 'nav', 'p', 'span', 'section', 'summary'],
    ].map((tag) => [tag, aligned]),
  ),
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  area: ['alt', 'coords', 'href', 'nohref', 'shape', 'target'],
  audio: ['autoplay', 'controls', 'loop', 'muted', 'preload', 'src'],
  blockquote: ['cite'],
  button: ['disabled', 'name', 'type', 'value'],
  col: [...cells, 'span', 'width'],
  colgroup: [...cells, 'span', 'width'],
  del: ['datetime'],
  details: ['align', 'open'],
  font: ['color', 'face', 'size'],
  hr: ['align', 'noshade', 'size', 'width'],
  img: [
    'alt',
    'align',
    'border',
    'height',
    'hspace',
    'loading',
    'longdesc',
    'vspace',
    'src',
    'usemap',
    'width',
  ],
  ins: ['datetime', 'cite'],
  label: ['for'],
  li: ['align', 'value'],
  map: ['name'],
  menu: ['type'],
  ol: ['start', 'type', 'reversed'],
  pre: ['width'],
  q: ['cite'],
  table: [...aligned, 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
  tbody: cells,
  td: cell,
  textarea: ['cols', 'rows', 'disabled', 'name', 'readonly'],
  tfoot: cells,
  th: cell,
  thead: cells,
  tr: [...cells, 'bgcolor'],
  track: ['default', 'kind', 'label', 'src', 'srclang'],
  ul: ['type'],
  video: [
    'autoplay',
    'controls',
    'height',
    'loop',
    'muted',
    'playsinline',
    'poster',
    'preload',
    'src',
    'width',
  ],
};

/** `_wp_add_global_attributes` of WordPress 6.8. */
const wordpressCommon = [
  ...['aria-controls', 'aria-current', 'aria-describedby', 'aria-details', 'aria-expanded', 'aria-hidden'],
  ...[
    'aria-label',
    'aria-labelledby',
    'aria-live',
    'class',
    'data-*',
    'dir',
    'hidden',
    'id',
    'lang',
    'style',
  ],
  ...['title', 'role', 'xml:lang'],
];

/** `allowed_html` of the text format Basic HTML; Drupal's filter keeps lang and dir on all of them. */
const drupalTags: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    ['br', 'p', 'cite', 'dl', 'dt', 'dd', 'strong', 'em', 'code', 'li'].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, ['id']])),
  a: ['hreflang', 'href'],
  blockquote: ['cite'],
  ul: ['type'],
  ol: ['start', 'type'],
  img: [
    'src',
    'alt',
    'data-entity-uuid',
    'data-entity-type',
    'height',
    'width',
    'data-caption',
    'data-align',
  ],
};

export const cmsRules: readonly CmsRule[] = [
  {
    id: 'wordpress',
    source: 'WordPress 6.8, wp-includes/kses.php: $allowedposttags, _wp_add_global_attributes',
    allowed: wordpressTags,
    common: wordpressCommon,
    oembed: true,
  },
  {
    id: 'wordpressTrusted',
    source: 'WordPress 6.8, wp-includes/capabilities.php: unfiltered_html',
    everything: true,
    oembed: true,
  },
  {
    id: 'joomla',
    source: 'Joomla Framework 3, Filter/InputFilter.php: $blockedTags, $blockedAttributes, cleanTags',
    refused: [
      ...['applet', 'body', 'bgsound', 'base', 'basefont', 'canvas', 'embed', 'frame', 'frameset', 'head'],
      ...['html', 'id', 'iframe', 'ilayer', 'layer', 'link', 'meta', 'name', 'object', 'script', 'style'],
      ...['title', 'xml'],
    ],
    refusedAttributes: ['action', 'background', 'codebase', 'dynsrc', 'formaction', 'lowsrc', 'on*'],
    plainNamesOnly: true,
    oembed: false,
  },
  {
    id: 'drupalBasic',
    source: 'Drupal 11, basic_html_format_editor/config/filter.format.basic_html.yml: filter_html',
    allowed: drupalTags,
    common: ['lang', 'dir'],
    ownPicturesOnly: true,
    oembed: false,
  },
  {
    id: 'drupalFull',
    source: 'Drupal 11, standard/config/install/filter.format.full_html.yml: no filter_html',
    everything: true,
    oembed: false,
  },
  { id: 'plain', source: '', everything: true, oembed: false },
  { id: 'intranet', source: '', everything: true, oembed: false },
];
