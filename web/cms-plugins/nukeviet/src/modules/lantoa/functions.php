<?php

if (!defined('NV_SYSTEM')) {
    exit('Stop!!!');
}

define('NV_IS_MOD_LANTOA', true);
require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';
