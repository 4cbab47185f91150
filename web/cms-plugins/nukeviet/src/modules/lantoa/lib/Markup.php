<?php

namespace LanToa;

/** The HTML of an item. Every text is escaped here, and nothing of the hub is taken as HTML. */
final class Markup
{
    private $words;
    private $places;
    private $lang;

    /**
     * @param array    $words  of the module's language file
     * @param callable $places gives for an address of the hub's file where the reader takes it: there, or a local copy
     * @param string   $lang   of the page
     */
    public function __construct(array $words, callable $places, $lang)
    {
        $this->words = $words;
        $this->places = $places;
        $this->lang = $lang;
    }

    public static function text($text)
    {
        return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /** A whole item. */
    public function item(array $item)
    {
        $shown = $item['media'] === 'text' ? $this->lines($item['text']) : $this->{$item['media']}($item);
        $lang = preg_match('/^[a-zA-Z-]{2,12}$/', $item['lang']) ? ' lang="' . $item['lang'] . '"' : '';

        return '<figure class="lantoa lantoa-' . $item['media'] . '"' . $lang . '>' . $shown . '<figcaption>' . $this->caption($item) . '</figcaption></figure>';
    }

    /** The notice in the place of a withdrawn item; empty for none. */
    public function notice(array $notice)
    {
        $text = isset($notice['kind']) && $notice['kind'] === 'removed' ? '' : (isset($notice['explanation']) ? (string) $notice['explanation'] : '');
        $more = '';
        if (!empty($notice['replacement']) && preg_match('~^https?://[!-\~]+$~', $notice['replacement'])) {
            $more = ' <a href="' . self::text($notice['replacement']) . '">' . self::text($this->words['replacement']) . '</a>';
        }

        return '<div class="lantoa lantoa-notice" role="note"><p><strong>' . self::text($this->words['gone']) . '</strong> ' . self::text($text) . $more . '</p></div>';
    }

    /** Cards of a collection. */
    public function cards(array $items, $layout)
    {
        $cards = '';
        foreach ($items as $item) {
            $cover = Item::cover($item);
            $picture = $cover ? $this->picture1($cover, '') : '';
            $cards .= '<li><a href="' . self::text($item['page']) . '">' . $picture . '<span class="lantoa-title">' . self::text($item['title'])
                . '</span></a><small>' . self::text($item['publisher']) . '</small></li>';
        }

        return '<div class="lantoa lantoa-collection lantoa-' . (in_array($layout, ['grid', 'carousel'], true) ? $layout : 'list')
            . '"><ul>' . $cards . '</ul></div>';
    }

    private function picture(array $item)
    {
        $pictures = Item::pictures($item);
        $sizes = [];
        foreach ($pictures as $one) {
            if ($one['width'] > 0) {
                $sizes[$one['width']] = self::text($this->place($one)) . ' ' . $one['width'] . 'w';
            }
        }
        $best = end($pictures);
        foreach ($pictures as $one) {
            if ($one['width'] >= 1200) {
                $best = $one;
                break;
            }
        }
        $set = count($sizes) > 1 ? ' srcset="' . implode(', ', $sizes) . '" sizes="(max-width: 48rem) 100vw, 48rem"' : '';

        return '<a href="' . self::text($item['page']) . '">' . $this->picture1($best, $item['alt'] ?: $item['title'], $set) . '</a>';
    }

    private function picture1(array $file, $alt, $more = '')
    {
        $size = $file['width'] && $file['height'] ? ' width="' . $file['width'] . '" height="' . $file['height'] . '"' : '';

        return '<img src="' . self::text($this->place($file)) . '"' . $more . $size . ' alt="' . self::text($alt) . '" loading="lazy">';
    }

    private function video(array $item)
    {
        $films = array_values(Item::films($item));
        $big = $films[0];
        $poster = Item::named($item, '/^(poster|preview)$/', 'image/jpeg') ?: Item::pictures($item);
        $poster = $poster ? ' poster="' . self::text($this->place(reset($poster))) . '"' : '';
        $size = $big['width'] && $big['height'] ? ' width="' . $big['width'] . '" height="' . $big['height'] . '"' : '';
        $html = '<video controls preload="none" playsinline crossorigin="anonymous" aria-label="' . self::text($item['title']) . '"' . $size . $poster . '>';
        if (isset($films[1])) {
            $html .= '<source src="' . self::text($this->place($films[1])) . '" type="video/mp4" media="(max-width: 40rem)">';
        }

        return $html . '<source src="' . self::text($this->place($big)) . '" type="video/mp4">' . $this->tracks($item) . '</video>';
    }

    private function tracks(array $item)
    {
        $tracks = '';
        $names = ['vi' => 'Tiếng Việt', 'en' => 'English', 'km' => 'ភាសាខ្មែរ', 'zh' => '中文'];
        $files = Item::subtitles($item);
        $first = isset($files[$this->lang]) ? $this->lang : $item['lang'];
        foreach ($files as $lang => $file) {
            $place = $this->place($file);
            if ($place === $file['href'] && $file['type'] !== 'text/vtt') {
                // no browser reads SubRip; the hub gives the same as WebVTT
                $place = $item['page'] . '/v/' . $item['version'] . '/subtitles/' . $lang . '.vtt';
            }
            $tracks .= '<track kind="subtitles" src="' . self::text($place) . '" srclang="' . $lang . '" label="'
                . self::text(isset($names[$lang]) ? $names[$lang] : $lang) . '"' . ($lang === $first ? ' default' : '') . '>';
        }

        return $tracks;
    }

    private function audio(array $item)
    {
        $sounds = Item::named($item, '/^mp3-(64|128)$/', 'audio/mpeg') ?: Item::named($item, '/./', 'audio/mpeg');

        return '<audio controls preload="none" crossorigin="anonymous" aria-label="' . self::text($item['title']) . '" src="'
            . self::text($this->place(end($sounds))) . '"></audio>';
    }

    private function pages(array $item)
    {
        $pages = '';
        $number = 0;
        foreach (Item::named($item, '/^page-\d+$/', 'image/webp') as $file) {
            ++$number;
            $alt = $number === 1 && $item['alt'] !== '' ? $item['alt'] : sprintf($this->words['page_of'], $number, $item['title']);
            $pages .= '<li>' . $this->picture1($file, $alt) . '</li>';
        }

        return '<ol class="lantoa-leaves" tabindex="0" aria-label="' . self::text($item['title']) . '">' . $pages . '</ol>';
    }

    /** The text of the item, line by line. */
    private function lines($text)
    {
        $lines = array_filter(array_map('trim', preg_split('/\R/u', $text)), 'strlen');

        return '<div class="lantoa-words"><p>' . implode('</p><p>', array_map([__CLASS__, 'text'], $lines)) . '</p></div>';
    }

    private function frame(array $item)
    {
        return '<iframe src="' . self::text($item['frame'] . '?ui=' . rawurlencode($this->lang)) . '" title="' . self::text($item['title'])
            . '" width="640" height="560" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; picture-in-picture"'
            . ' loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>';
    }

    private function caption(array $item)
    {
        $lines = ['<a href="' . self::text($item['page']) . '">' . self::text($item['title']) . '</a>'];
        if ($item['label'] !== '') {
            $lines[] = '<span class="lantoa-label">' . self::text($item['label']) . '</span>';
        }
        $credit = $item['credit'] !== '' ? $item['credit'] : $item['publisher'];
        $license = $item['license'] !== '' ? ' (<a rel="license" href="' . self::text($item['license']) . '">' . self::text($this->words['license']) . '</a>)' : '';
        $lines[] = self::text($this->words['source']) . ': ' . self::text($credit) . $license;

        return implode(' · ', $lines);
    }

    private function place(array $file)
    {
        return call_user_func($this->places, $file['href']);
    }
}
