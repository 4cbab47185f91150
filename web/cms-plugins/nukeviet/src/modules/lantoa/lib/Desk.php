<?php

namespace LanToa;

/** The administrator's page: its contents and its actions. */
final class Desk
{
    private $hub;
    private $store;
    private $plugins;
    private $words;
    private $now;

    public function __construct(Hub $hub, Plugins $plugins, array $words, $now)
    {
        $this->hub = $hub;
        $this->store = $hub->store;
        $this->plugins = $plugins;
        $this->words = $words;
        $this->now = $now;
    }

    /** Lines with name, value and class, in plain words. */
    public function state($areOn, $policy)
    {
        if (!$this->hub->isPaired()) {
            return [$this->line('state', $this->words['unpaired'], 'danger'), $this->line('plugins', $this->words[$areOn ? 'on' : 'plugins_off'], $areOn ? '' : 'danger')];
        }
        $lines = [
            $this->line('state', sprintf($this->words['paired_with'], $this->store->get('partner'), $this->hub->address()), 'success'),
            $this->line('plugins', $this->words[$areOn ? 'on' : 'plugins_off'], $areOn ? '' : 'danger'),
            $this->line('last_poll', $this->ago('last_poll') . $this->lag(), $this->isLate('last_poll', 900) ? 'warning' : ''),
            $this->line('last_seq', $this->store->get('seq', '0')),
            $this->line('last_hook', $this->hub->secret() === '' ? $this->words['no_hook'] : $this->ago('last_hook')),
            $this->line('recall_list', $this->recalls(), $this->store->get('error_recalls') !== '' || $this->isLate('recall_issued', 86400) ? 'danger' : '')
        ];
        foreach (['error_hub', 'error_sightings', 'error_run'] as $name) {
            $error = $this->store->get($name);
            if ($error !== '') {
                $lines[] = $this->line($name, $error === 'token' ? $this->words['token_refused'] : $error, 'danger');
            }
        }
        if ($this->hub->isOutOfTouch($this->now)) {
            $lines[] = $this->line('hidden', sprintf($this->words['out_of_touch'], $this->hub->hideAfter()), 'danger');
        }
        $lacking = $policy === '' ? [] : Policy::lacking($policy, $this->hub->address());
        $csp = $policy === '' ? 'csp_off' : ($lacking ? ($this->store->get('widen') === '1' ? 'csp_widened' : 'csp_blocks') : 'csp_fine');
        $lines[] = $this->line('csp', $this->words[$csp], $csp === 'csp_blocks' ? 'danger' : '');

        return $lines;
    }

    private function lag()
    {
        $waiting = $this->store->rows('SELECT COUNT(*) AS n FROM {asset} WHERE checked = 0');

        return $waiting[0]['n'] > 0 ? ' · ' . sprintf($this->words['waiting'], $waiting[0]['n']) : '';
    }

    private function recalls()
    {
        $error = $this->store->get('error_recalls');
        $read = (int) $this->store->get('recall_read');
        $text = $read === 0 ? $this->words['never'] : sprintf(
            $this->words['recall_told'],
            $this->store->get('recall_seq'),
            $this->span((int) $this->store->get('recall_issued')),
            $this->store->get('recall_from')
        );

        return $error === '' ? $text : $this->words['recall_' . $error] . ' ' . $text;
    }

    /** Assets with their state and the pages where readers met them. */
    public function placed()
    {
        $lines = [];
        $pages = [];
        foreach ($this->store->rows('SELECT asset, page, SUM(views) AS views FROM {seen} GROUP BY asset, page ORDER BY views DESC LIMIT 1000') as $row) {
            $pages[$row['asset']][] = $row['page'] . ' (' . $row['views'] . ')';
        }
        foreach ($this->store->rows('SELECT * FROM {asset} ORDER BY wanted DESC LIMIT 300') as $row) {
            $item = Store::map($row['data']);
            $notice = Store::map($row['notice']);
            $lines[] = [
                'title' => isset($item['title']) ? $item['title'] : $row['asset'], 'version' => $row['version'],
                'state' => $this->words['state_' . $row['state']] . (isset($notice['explanation']) ? ': ' . $notice['explanation'] : ''),
                'checked' => $this->span((int) $row['checked']),
                'pages' => isset($pages[$row['asset']]) ? implode("\n", array_slice($pages[$row['asset']], 0, 10)) : '',
                'href' => isset($item['page']) ? $item['page'] : $this->hub->address() . '/a/' . $row['asset']
            ];
        }

        return $lines;
    }

    public function chosen()
    {
        $mirror = $this->store->get('mirror', 'images');
        $chosen = ['mirror_mb' => $this->store->get('mirror_mb', 20), 'hide_after' => $this->hub->hideAfter(), 'poll_seconds' => $this->hub->pollSeconds()];
        foreach (['hub', 'images', 'all'] as $one) {
            $chosen['mirror_' . $one] = $mirror === $one ? 'selected' : '';
        }
        $chosen['notice_none'] = $this->store->get('notice', 'show') === 'none' ? 'selected' : '';
        $chosen['widen_on'] = $this->store->get('widen') === '1' ? 'checked' : '';

        return $chosen;
    }

    /** @return string key of the message */
    public function choose(array $chosen)
    {
        $fine = in_array($chosen['mirror'], ['hub', 'images', 'all'], true) && $chosen['mirror_mb'] >= 1 && $chosen['mirror_mb'] <= 500
            && $chosen['hide_after'] >= 0 && $chosen['hide_after'] <= 720 && $chosen['poll_seconds'] >= 60 && $chosen['poll_seconds'] <= 3600;
        if (!$fine) {
            return 'settings_wrong';
        }
        $chosen['notice'] = $chosen['notice'] === 'none' ? 'none' : 'show';
        $chosen['widen'] = $chosen['widen'] === '1' ? '1' : '0';
        foreach ($chosen as $name => $value) {
            $this->store->set($name, $value);
        }
        $this->store->run('UPDATE {asset} SET checked = LEAST(checked, 1)', []);

        return 'settings_now';
    }

    public function refresh(array $langs)
    {
        $this->store->run('UPDATE {asset} SET checked = LEAST(checked, 1)', []);
        $this->store->run('UPDATE {collection} SET checked = LEAST(checked, 1)', []);
        if (!$this->hub->isPaired() || !(new Sync($this->hub, $this->now, $langs))->call(true)) {
            return 'refresh_not';
        }

        return $this->store->get('error_hub') === '' ? 'refresh_now' : 'refresh_failed';
    }

    /**
     * Copies of what nobody can take back any more are not kept.
     *
     * @return string key of what to say
     */
    public function unpair($portal)
    {
        $isKnown = $this->hub->part($portal);
        foreach ($this->store->rows('SELECT asset FROM {asset}') as $row) {
            $this->hub->mirror->clear($row['asset']);
        }
        $this->store->run('DELETE FROM {asset}', []);
        $this->store->run('DELETE FROM {collection}', []);
        $this->store->unpair();

        return $isKnown ? 'unpaired_now' : 'unpaired_alone';
    }

    private function line($name, $value, $class = '')
    {
        return ['name' => $this->words['line_' . $name], 'value' => $value, 'class' => $class];
    }

    private function ago($name)
    {
        return $this->span((int) $this->store->get($name));
    }

    private function span($time)
    {
        if ($time <= 1) {
            return $this->words['never'];
        }
        $seconds = max(0, $this->now - $time);

        return $seconds < 120 ? sprintf($this->words['seconds_ago'], $seconds)
            : ($seconds < 7200 ? sprintf($this->words['minutes_ago'], intdiv($seconds, 60)) : sprintf($this->words['hours_ago'], intdiv($seconds, 3600)));
    }

    private function isLate($name, $seconds)
    {
        return $this->now - (int) $this->store->get($name) > $seconds;
    }
}
