<?php

namespace LanToa;

/** A page on its way to the reader: stored markup is replaced by current content, without any request outside. */
final class Page
{
    /** Pages noted on one day; further ones are not, so that invented addresses fill no table. */
    const MOST_SEEN = 3000;

    private $hub;
    private $lang;
    private $now;
    private $words;
    private $shown = [];

    public function __construct(Hub $hub, $lang, $now)
    {
        $this->hub = $hub;
        $this->lang = $lang;
        $this->now = $now;
        $this->words = Words::of($lang);
    }

    public function call($html)
    {
        if (!$this->hub->isPaired()) {
            return $html;
        }
        $page = Expander::expand($html, function ($kind, $value, $fallback) {
            return $kind === 'id' ? $this->asset($value) : $this->collection($value);
        });
        if ($page === $html) {
            return $html;
        }
        $style = NV_BASE_SITEURL . 'themes/default/css/lantoa.css?v=' . Hub::VERSION;

        return preg_replace('~</head\s*>~i', '<link rel="stylesheet" href="' . $style . '">$0', $page, 1);
    }

    /** HTML of an asset, empty where nothing is to be shown, null where it is not known yet. */
    public function asset($id)
    {
        $row = $this->row($id);
        if ($row === null || $row['state'] === 'new') {
            return null;
        }
        $siblings = Store::map($row['siblings']);
        if ($row['state'] === 'present' && isset($siblings[$this->lang])) {
            $other = $this->row($siblings[$this->lang]);
            $row = $other !== null && $other['state'] === 'present' ? $other : $row;
        }
        if ($row['state'] !== 'present') {
            $notice = Store::map($row['notice']);

            return $this->hub->store->get('notice', 'show') === 'show' ? $this->markup($id)->notice($notice) : '';
        }
        if ($this->hub->isOutOfTouch($this->now)) {
            return '<div class="lantoa lantoa-notice" role="note"><p>' . Markup::text($this->words['out_of_touch']) . '</p></div>';
        }
        $this->shown[$row['asset']] = (int) $row['version'];
        $item = Store::map($row['data']);

        return $item ? $this->markup($row['asset'], $item)->item($item) : null;
    }

    /** Cards of the last results of a search in the hub; null before the first search. */
    public function collection($query)
    {
        parse_str($query, $asked);
        $layout = isset($asked['layout']) && is_string($asked['layout']) ? $asked['layout'] : 'list';
        $limit = max(1, min(24, isset($asked['limit']) && is_string($asked['limit']) ? (int) $asked['limit'] : 12));
        unset($asked['layout'], $asked['limit'], $asked['ui'], $asked['text']);
        $search = preg_replace('/%5B\d+%5D=/', '=', http_build_query($asked));
        $id = sha1($search);
        $rows = $this->hub->store->rows('SELECT * FROM {collection} WHERE id = ?', [$id]);
        if (!$rows || $this->now - (int) $rows[0]['wanted'] > 3600) {
            $this->hub->store->run(
                'INSERT INTO {collection} (id, query, wanted) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE wanted = VALUES(wanted)',
                [$id, substr($search, 0, 500), $this->now]
            );
        }
        if (!$rows || (int) $rows[0]['checked'] === 0) {
            return null;
        }
        $items = [];
        foreach ($this->hub->isOutOfTouch($this->now) ? [] : Store::map($rows[0]['assets']) as $asset) {
            $row = $this->row($asset);
            $item = $row !== null && $row['state'] === 'present' ? Store::map($row['data']) : [];
            if ($item && count($items) < $limit) {
                $items[] = $item;
                $this->shown[$asset] = (int) $row['version'];
            }
        }

        return $items ? $this->markup('', [], $items)->cards($items, $layout) : '<p class="lantoa">' . Markup::text($this->words['nothing']) . '</p>';
    }

    /** Records a sighting: asset, version, page and day, no person. */
    public function noteSeen($address)
    {
        if (!$this->shown || strlen($address) > 500 || http_response_code() >= 400) {
            return;
        }
        $day = date('Y-m-d', $this->now);
        $many = $this->hub->store->rows('SELECT COUNT(*) AS n FROM {seen} WHERE day = ?', [$day]);
        if ((int) $many[0]['n'] < self::MOST_SEEN) {
            foreach ($this->shown as $asset => $version) {
                $this->hub->store->seen($asset, $version, $address, $day);
            }
        }
    }

    private function row($id)
    {
        $row = $this->hub->store->asset($id);
        if ($row === null || $this->now - (int) $row['wanted'] > 3600) {
            $this->hub->store->want($id, $this->now);
        }

        return $row;
    }

    private function markup($asset, array $item = [], array $items = [])
    {
        $items = $items ?: ($item ? [$item] : []);

        return new Markup($this->words, function ($href) use ($items) {
            foreach ($items as $item) {
                $place = $this->hub->mirror->place($item['asset'], $href, $item['files']);
                if ($place !== $href) {
                    return $place;
                }
            }

            return $href;
        }, $this->lang);
    }
}
