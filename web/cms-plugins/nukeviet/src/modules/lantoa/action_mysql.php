<?php

if (!defined('NV_IS_FILE_MODULES')) {
    exit('Stop!!!');
}

require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';

$sql_drop_module = [];
$sql_create_module = LanToa\Store::creation($db_config['prefix']);

// Only the page that deletes a module sets this name; the tables are shared by all languages and go with the last.
if (isset($module_name_action)) {
    $lantoa_left = 0;
    foreach ($db->query('SELECT lang FROM ' . $db_config['prefix'] . '_setup_language WHERE setup = 1')->fetchAll(PDO::FETCH_COLUMN) as $lantoa_lang) {
        $lantoa_count = $db->prepare('SELECT COUNT(*) FROM ' . $db_config['prefix'] . '_' . $lantoa_lang . '_modules WHERE module_file = ?');
        $lantoa_count->execute(['lantoa']);
        $lantoa_left += (int) $lantoa_count->fetchColumn();
    }
    if ($lantoa_left <= 1) {
        LanToa\Hub::here()->isPaired() && LanToa\Hub::here()->part(NV_MY_DOMAIN . NV_BASE_SITEURL);
        foreach (LanToa\Store::TABLES as $lantoa_table) {
            $sql_drop_module[] = 'DROP TABLE IF EXISTS ' . $db_config['prefix'] . '_lantoa_' . $lantoa_table;
        }
        (new LanToa\Plugins($db, $db_config['prefix']))->turnOff();
    }
}
