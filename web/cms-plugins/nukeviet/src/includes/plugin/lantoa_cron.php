<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!function_exists('cron_lantoa')) {
    /** Always true: the portal disables for ever a task that once returned false. Failures are on the module's own page. */
    function cron_lantoa()
    {
        global $global_config, $db_config;
        try {
            if (is_file(NV_ROOTDIR . '/modules/lantoa/lib/load.php')) {
                require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';
                // after an upgrade nobody may have opened the module's own page yet
                LanToa\Hub::here()->store->migrate($db_config['prefix']);
                // a reader's next page need not wait for this run
                session_status() === PHP_SESSION_ACTIVE && session_write_close();
                (new LanToa\Sync(LanToa\Hub::here(), NV_CURRENTTIME, $global_config['setup_langs']))->call();
            }
        } catch (Throwable $e) {
            LanToa\Hub::here()->store->set('error_run', $e->getMessage());
        }

        return true;
    }
}
