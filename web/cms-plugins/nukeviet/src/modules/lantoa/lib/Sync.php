<?php

namespace LanToa;

/** Brings the copies up to date: recalls first, then changes, new assets, collections, and sightings. */
final class Sync
{
    /** Seconds that one run may take; the next one continues. */
    const BUDGET = 25;

    /** Seconds after which a copy is fetched again without any news of it. */
    const RECHECK = 21600;

    private $hub;
    private $store;
    private $now;
    private $until;
    private $langs;

    /** @param string[] $langs of the portal */
    public function __construct(Hub $hub, $now, array $langs)
    {
        $this->hub = $hub;
        $this->store = $hub->store;
        $this->now = $now;
        $this->langs = $langs;
        $this->until = microtime(true) + self::BUDGET;
    }

    /** One run; none while another is going on or the last one is too recent. */
    public function call($atOnce = false)
    {
        // cron comes once a minute: a run that an administrator asked for in between must not cost a whole one
        $fresh = $this->now - (int) $this->store->get('last_run') < max(5, $this->hub->pollSeconds() - 55);
        if (!$this->hub->isPaired() || (!$atOnce && $fresh) || !$this->store->lock()) {
            return false;
        }
        try {
            $this->store->set('last_run', $this->now);
            (new Recalls($this->hub, $this->now))->call();
            if ($this->changes()) {
                $this->refresh();
                $this->collections();
                $this->tell();
            }
            $this->forget();
        } finally {
            $this->store->unlock();
        }

        return true;
    }

    /** Whether the hub answers. */
    private function changes()
    {
        $token = $this->hub->authorization();
        $seq = (int) $this->store->get('seq');
        for ($more = $token ? 20 : 0; $more > 0 && $this->hasTime(); --$more) {
            $answer = $this->hub->web->get($this->store->get('changes') . '?after=' . $seq . '&limit=200', $token);
            if ($answer['status'] === 409) {
                // a log that starts again, after a restored backup
                $this->store->set('seq', 0);
                $this->store->run('UPDATE {asset} SET checked = 0', []);

                return true;
            }
            if ($answer['status'] !== 200 || !isset($answer['json']['changes'], $answer['json']['next'])) {
                return $this->refused($answer);
            }
            array_map([$this, 'take'], $answer['json']['changes']);
            $seq = (int) $answer['json']['next'];
            $this->store->set('seq', $seq);
            $this->store->set('last_poll', $this->now);
            $this->store->set('last_contact', $this->now);
            $this->store->set('error_hub', '');
            if (count($answer['json']['changes']) === 0) {
                break;
            }
        }

        return true;
    }

    private function refused(array $answer)
    {
        $this->store->set('error_hub', $answer['status'] === 401 || $answer['status'] === 403 ? 'token' : ($answer['status'] ?: $answer['error']));

        // public addresses go on without a token
        return $answer['status'] === 401 || $answer['status'] === 403;
    }

    private function take($change)
    {
        if (!is_array($change) || !isset($change['asset'], $change['state']) || $this->store->asset((string) $change['asset']) === null) {
            return;
        }
        $this->store->set('last_change', isset($change['at']) ? (string) $change['at'] : '');
        $this->store->run('UPDATE {asset} SET checked = 0 WHERE asset = ?', [$change['asset']]);
        if ($change['state'] === 'gone' && in_array(isset($change['reason']) ? $change['reason'] : '', ['withdrawn', 'replaced', 'recalled', 'removed', 'expired'], true)) {
            $notice = isset($change['notice']) && is_array($change['notice']) ? $change['notice'] : [];
            $this->hide((string) $change['asset'], ['kind' => $change['reason']] + $notice);
        }
    }

    /** Deletes a copy at once, with its files. */
    public function hide($asset, array $notice)
    {
        if ($this->store->asset($asset) !== null) {
            $this->hub->mirror->clear($asset);
            $this->store->takeBack($asset, 'gone', self::notice($notice), 0);
        }
    }

    public static function notice(array $from)
    {
        return array_filter(array_intersect_key($from, ['kind' => 1, 'explanation' => 1, 'replacement' => 1, 'at' => 1]), 'is_string');
    }

    private function refresh()
    {
        $due = $this->store->rows(
            'SELECT asset FROM {asset} WHERE wanted > ? AND checked < ? ORDER BY checked, wanted DESC LIMIT 60',
            [$this->now - 40 * 86400, $this->now - self::RECHECK]
        );
        foreach ($due as $row) {
            if (!$this->hasTime() || !$this->one($row['asset'])) {
                return;
            }
        }
    }

    /** Fetches one asset; returns whether the hub answers. Only public content is ever stored. */
    public function one($asset)
    {
        $hub = $this->hub->address();
        $oembed = $this->hub->web->get($hub . '/oembed?format=json&url=' . rawurlencode($hub . '/a/' . $asset));
        if ($oembed['status'] === 404 || $oembed['status'] === 401) {
            $known = $this->store->asset($asset);
            if ($known !== null && $known['state'] !== 'gone') {
                $this->hub->mirror->clear($asset);
                $this->store->takeBack($asset, 'missing', [], $this->now);
            }
            $this->store->run('UPDATE {asset} SET checked = ? WHERE asset = ?', [$this->now, $asset]);

            return true;
        }
        $item = $oembed['status'] === 200 && is_array($oembed['json']) ? $this->item($asset, $oembed['json'], $hub) : null;
        if ($item === null || $item['version'] < 1) {
            return false;
        }
        $this->hub->mirror->bring($item, $this->store->get('mirror', 'images'), 1048576 * (int) $this->store->get('mirror_mb', 20));
        $this->store->keep($asset, $item['version'], $item, $this->siblings($asset, $item['lang'], $hub), $this->now);

        return true;
    }

    private function item($asset, array $oembed, $hub)
    {
        $token = $this->hub->authorization();
        if ($token) {
            $wire = $this->hub->web->get($hub . '/wire/v1/items/' . $asset . '?format=ninjs', $token);
            if ($wire['status'] === 200 && is_array($wire['json'])) {
                $item = Item::fromNinjs($wire['json'], $hub);

                return $item['asset'] === $asset ? $item : null;
            }
        }
        $page = $this->hub->web->get($hub . '/a/' . $asset);
        $found = preg_match('~<script type="application/ld\+json">(.*?)</script>~s', $page['body'], $json);

        return $page['status'] === 200 && $found ? Item::fromPublic($asset, $oembed, Store::map($json[1]), $hub) : null;
    }

    /** The same in the portal's other languages: the hub's page leads there. */
    private function siblings($asset, $own, $hub)
    {
        $siblings = [];
        foreach (array_diff($this->langs, [$own]) as $lang) {
            $answer = $this->hub->web->get($hub . '/a/' . $asset . '?lang=' . rawurlencode($lang));
            if ($answer['status'] === 302 && preg_match('~/a/([0-9a-f-]{36})$~', $answer['location'], $other)) {
                $siblings[$lang] = $other[1];
                $this->store->want($other[1], $this->now);
            }
        }

        return $siblings;
    }

    private function collections()
    {
        $due = $this->store->rows('SELECT * FROM {collection} WHERE wanted > ? AND checked < ? ORDER BY checked LIMIT 20', [$this->now - 40 * 86400, $this->now - 55]);
        foreach ($due as $row) {
            $answer = $this->hasTime() ? $this->hub->web->get($this->hub->address() . '/search.json?' . $row['query']) : ['status' => 0];
            if ($answer['status'] !== 200 || !isset($answer['json']['hits'])) {
                continue;
            }
            $assets = [];
            foreach (array_slice($answer['json']['hits'], 0, 24) as $hit) {
                if (isset($hit['asset']) && preg_match('/^[0-9a-f-]{36}$/', (string) $hit['asset'])) {
                    $assets[] = $hit['asset'];
                    $this->store->want($hit['asset'], $this->now);
                }
            }
            $this->store->run('UPDATE {collection} SET assets = ?, checked = ? WHERE id = ?', [Store::json($assets), $this->now, $row['id']]);
        }
        if ($due) {
            $this->refresh();
        }
    }

    /** Reports pages, days and numbers; nothing about readers is known here. */
    private function tell()
    {
        $address = $this->store->get('sightings');
        $token = $this->hub->authorization();
        $rows = $address !== '' && $token ? $this->store->rows('SELECT * FROM {seen} WHERE views > told ORDER BY day LIMIT 500') : [];
        if (!$rows || $this->now - (int) $this->store->get('last_told') < 300) {
            return;
        }
        $lines = [];
        foreach ($rows as $row) {
            $lines[] = ['asset' => $row['asset'], 'version' => (int) $row['version'], 'page' => $row['page'], 'day' => $row['day'], 'views' => (int) $row['views']];
        }
        $answer = $this->hub->web->post($address, ['sightings' => $lines], $token);
        $this->store->set('last_told', $this->now);
        $this->store->set('error_sightings', $answer['status'] === 200 ? '' : ($answer['status'] ?: $answer['error']));
        foreach ($answer['status'] === 200 ? $rows : [] as $row) {
            $this->store->run('UPDATE {seen} SET told = GREATEST(told, ?) WHERE id = ? AND day = ?', [$row['views'], $row['id'], $row['day']]);
        }
    }

    private function forget()
    {
        $this->store->run('DELETE FROM {seen} WHERE day < ?', [date('Y-m-d', $this->now - 40 * 86400)]);
        $this->store->run('DELETE FROM {collection} WHERE wanted < ?', [$this->now - 40 * 86400]);
        foreach ($this->store->rows('SELECT asset FROM {asset} WHERE wanted < ? LIMIT 50', [$this->now - 40 * 86400]) as $row) {
            $this->hub->mirror->clear($row['asset']);
            $this->store->run('DELETE FROM {asset} WHERE asset = ?', [$row['asset']]);
        }
    }

    private function hasTime()
    {
        return microtime(true) < $this->until;
    }
}
