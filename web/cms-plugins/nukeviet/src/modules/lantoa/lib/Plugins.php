<?php

namespace LanToa;

/** The registrations of the module in the portal: two plugins and one row of cron. */
final class Plugins
{
    /** File and area: 1 before the database, 3 on the finished page. */
    const FILES = ['lantoa_cron.php' => 1, 'lantoa_page.php' => 3];

    private $db;
    private $prefix;

    public function __construct($db, $prefix)
    {
        $this->db = $db;
        $this->prefix = $prefix;
    }

    /** Whether plugins and cron are on, as the portal's own generated settings have it. */
    public function areOn(array $areas)
    {
        foreach (self::FILES as $file => $area) {
            if (!isset($areas[$area]) || !in_array($file, $areas[$area], true)) {
                return false;
            }
        }

        return (int) $this->cron('COUNT(*)', ' AND act = 1') > 0;
    }

    public function lastCron()
    {
        return (int) $this->cron('MAX(last_time)', '');
    }

    /** Turns them on; the portal knows plugins only after it has rewritten its settings. */
    public function turnOn($now)
    {
        $this->forgetPlugins();
        foreach (self::FILES as $file => $area) {
            $weight = (int) $this->db->query('SELECT MAX(weight) FROM ' . $this->prefix . '_plugin WHERE plugin_area = ' . (int) $area)->fetchColumn();
            $this->db->prepare('INSERT INTO ' . $this->prefix . '_plugin (plugin_file, plugin_area, weight) VALUES (?, ?, ?)')
                ->execute([$file, $area, $weight + 1]);
        }
        nv_save_file_config_global();
        $this->forgetCron();
        $columns = ['start_time' => $now, 'inter_val' => 1, 'inter_val_type' => 0, 'run_file' => '', 'run_func' => 'cron_lantoa',
            'params' => '', 'del' => 0, 'is_sys' => 0, 'act' => 1, 'last_time' => 0, 'last_result' => 0];
        foreach ($this->db->query('SHOW COLUMNS FROM ' . NV_CRONJOBS_GLOBALTABLE)->fetchAll(\PDO::FETCH_COLUMN) as $column) {
            if (preg_match('/^[a-z]{2}_cron_name$/', $column)) {
                $columns[$column] = $column === 'vi_cron_name' ? 'Cập nhật nội dung Lan Toả' : 'Update Lan Toả content';
            }
        }
        $this->db->prepare('INSERT INTO ' . NV_CRONJOBS_GLOBALTABLE . ' (' . implode(', ', array_keys($columns)) . ') VALUES ('
            . implode(', ', array_fill(0, count($columns), '?')) . ')')->execute(array_values($columns));
        $this->db->prepare('UPDATE ' . NV_CONFIG_GLOBALTABLE . " SET config_value = ? WHERE module = 'global' AND config_name = 'cronjobs_next_time'")
            ->execute([(string) $now]);
    }

    /** Removes all of them from the portal. */
    public function turnOff()
    {
        $this->forgetPlugins();
        $this->forgetCron();
        nv_save_file_config_global();
    }

    private function forgetPlugins()
    {
        foreach (array_keys(self::FILES) as $file) {
            $this->db->prepare('DELETE FROM ' . $this->prefix . '_plugin WHERE plugin_file = ?')->execute([$file]);
        }
    }

    private function forgetCron()
    {
        $this->db->prepare('DELETE FROM ' . NV_CRONJOBS_GLOBALTABLE . ' WHERE run_func = ?')->execute(['cron_lantoa']);
    }

    private function cron($what, $more)
    {
        $statement = $this->db->prepare('SELECT ' . $what . ' FROM ' . NV_CRONJOBS_GLOBALTABLE . ' WHERE run_func = ?' . $more);
        $statement->execute(['cron_lantoa']);

        return $statement->fetchColumn();
    }
}
