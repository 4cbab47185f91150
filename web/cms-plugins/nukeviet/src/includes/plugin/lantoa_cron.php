<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

if (!function_exists('cron_lantoa')) {
    /** Always true: the portal turns off for ever what once was not. What went wrong is on the module's own page. */
    function cron_lantoa()
    {
        global $global_config, $db_config;
        try {
            if (is_file(NV_ROOTDIR . '/modules/lantoa/lib/load.php')) {
                require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';
                // after an upgrade nobody may have come to the module's own page yet
                LanToa\Hub::here()->store->migrate($db_config['prefix']);
                // a reader's next page does not wait for this one
                session_status() === PHP_SESSION_ACTIVE && session_write_close();
                (new LanToa\Sync(LanToa\Hub::here(), NV_CURRENTTIME, $global_config['setup_langs']))->call();
            }
        } catch (Throwable $e) {
            LanToa\Hub::here()->store->set('error_run', $e->getMessage());
        }

        return true;
    }
}
