<?php

namespace LanToa;

/** The module's tables, which all languages of the site share. Every value goes in as a parameter. */
final class Store
{
    /** Raised with every change of the tables; {@see Store::migrate} has the steps between them. */
    const SCHEMA = 1;

    const TABLES = ['setting', 'asset', 'collection', 'seen', 'hook'];

    private $db;
    private $prefix;
    private $settings;

    /**
     * @param \PDO   $db     of the portal
     * @param string $prefix of the portal's tables
     */
    public function __construct($db, $prefix)
    {
        $this->db = $db;
        $this->prefix = $prefix . '_lantoa_';
    }

    /** Statements that make the tables where they are not yet. */
    public static function creation($prefix)
    {
        $table = 'CREATE TABLE IF NOT EXISTS ' . $prefix . '_lantoa_';
        $end = ' ENGINE=InnoDB DEFAULT CHARSET=utf8mb4';

        return [
            $table . 'setting (name varchar(40) NOT NULL, value mediumtext NOT NULL, PRIMARY KEY (name))' . $end,
            $table . "asset (asset char(36) NOT NULL, version int NOT NULL DEFAULT 0, state varchar(12) NOT NULL DEFAULT 'new',"
                . ' data mediumtext, notice text, siblings text, checked int NOT NULL DEFAULT 0, wanted int NOT NULL DEFAULT 0,'
                . ' PRIMARY KEY (asset), KEY checked (checked))' . $end,
            $table . 'collection (id char(40) NOT NULL, query varchar(500) NOT NULL, assets text, checked int NOT NULL DEFAULT 0,'
                . ' wanted int NOT NULL DEFAULT 0, PRIMARY KEY (id))' . $end,
            $table . 'seen (id char(40) NOT NULL, day date NOT NULL, asset char(36) NOT NULL, version int NOT NULL, page varchar(500) NOT NULL,'
                . ' views int NOT NULL DEFAULT 1, told int NOT NULL DEFAULT 0, PRIMARY KEY (id, day), KEY asset (asset))' . $end,
            $table . 'hook (id varchar(120) NOT NULL, taken int NOT NULL, PRIMARY KEY (id))' . $end
        ];
    }

    /** Brings the tables of an older version to this one; the portal runs no SQL when files are uploaded again. */
    public function migrate($prefix)
    {
        if ((int) $this->get('schema') === self::SCHEMA) {
            return;
        }
        foreach (self::creation($prefix) as $sql) {
            $this->db->query($sql);
        }
        $this->set('schema', self::SCHEMA);
    }

    public function get($name, $default = '')
    {
        if ($this->settings === null) {
            $this->settings = [];
            foreach ($this->rows('SELECT name, value FROM {setting}') as $row) {
                $this->settings[$row['name']] = $row['value'];
            }
        }

        return isset($this->settings[$name]) ? $this->settings[$name] : $default;
    }

    public function set($name, $value)
    {
        $this->run('REPLACE INTO {setting} (name, value) VALUES (?, ?)', [$name, (string) $value]);
        $this->settings = null;
    }

    /** Forgets what belongs to a pairing; what an administrator chose stays. */
    public function unpair()
    {
        $names = ['hub', 'partner', 'token', 'secret', 'subscription', 'changes', 'sightings', 'keys', 'recalls', 'seq', 'recall_seq'];
        $this->run('DELETE FROM {setting} WHERE name IN (' . implode(',', array_fill(0, count($names), '?')) . ')', $names);
        $this->run("DELETE FROM {setting} WHERE name LIKE 'last\\_%' OR name LIKE 'error\\_%' OR name LIKE 'recall\\_%'", []);
        $this->settings = null;
    }

    public function asset($id)
    {
        $rows = $this->rows('SELECT * FROM {asset} WHERE asset = ?', [$id]);

        return $rows ? $rows[0] : null;
    }

    /** Records that a page shows this asset. Readers never wait for the work. */
    public function want($id, $now)
    {
        $this->run('INSERT INTO {asset} (asset, wanted) VALUES (?, ?) ON DUPLICATE KEY UPDATE wanted = VALUES(wanted)', [$id, $now]);
    }

    public function keep($id, $version, array $item, array $siblings, $now)
    {
        $this->run(
            "UPDATE {asset} SET version = ?, state = 'present', data = ?, notice = NULL, siblings = ?, checked = ? WHERE asset = ?",
            [$version, self::json($item), self::json($siblings), $now, $id]
        );
    }

    /** Deletes the copy, and keeps the notice. */
    public function takeBack($id, $state, array $notice, $now)
    {
        $this->run(
            'UPDATE {asset} SET state = ?, data = NULL, notice = ?, checked = ? WHERE asset = ?',
            [$state, self::json($notice), $now, $id]
        );
    }

    public function seen($asset, $version, $page, $day)
    {
        $this->run(
            'INSERT INTO {seen} (id, day, asset, version, page) VALUES (?, ?, ?, ?, ?)'
                . ' ON DUPLICATE KEY UPDATE views = views + 1, version = VALUES(version)',
            [sha1($asset . ' ' . $page), $day, $asset, $version, $page]
        );
    }

    /** Whether this webhook comes for the first time. */
    public function isFirst($hook, $now)
    {
        $this->run('DELETE FROM {hook} WHERE taken < ?', [$now - 86400]);

        return $this->run('INSERT IGNORE INTO {hook} (id, taken) VALUES (?, ?)', [$hook, $now]) === 1;
    }

    /** Whether the lock is ours; it is given back with {@see Store::unlock}. */
    public function lock()
    {
        $rows = $this->rows('SELECT GET_LOCK(?, 0) AS got', [$this->prefix . 'sync']);

        return (int) $rows[0]['got'] === 1;
    }

    public function unlock()
    {
        $this->rows('SELECT RELEASE_LOCK(?) AS gone', [$this->prefix . 'sync']);
    }

    public function rows($sql, array $values = [])
    {
        $statement = $this->db->prepare($this->named($sql));
        $statement->execute($values);

        return $statement->fetchAll(\PDO::FETCH_ASSOC);
    }

    public function run($sql, array $values = [])
    {
        $statement = $this->db->prepare($this->named($sql));
        $statement->execute($values);

        return $statement->rowCount();
    }

    public static function json($value)
    {
        return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
    }

    public static function map($json)
    {
        $value = json_decode((string) $json, true);

        return is_array($value) ? $value : [];
    }

    private function named($sql)
    {
        return preg_replace('/\{(\w+)\}/', $this->prefix . '$1', $sql);
    }
}
