<?php

if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

// first the cheapest check: most pages have nothing of ours
if (isset($contents) && is_string($contents) && !defined('NV_IS_AJAX') && defined('NV_SYSTEM') && strpos($contents, 'data-lantoa-') !== false
    && is_file(NV_ROOTDIR . '/modules/lantoa/lib/load.php')) {
    require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';
    $contents = LanToa\Portal::page($contents);
}
if (isset($contents) && is_string($contents) && defined('NV_ADMIN') && preg_match('~/ckeditor(5-classic)?/ckeditor\.js~', $contents)
    && is_file(NV_ROOTDIR . '/modules/lantoa/lib/load.php')) {
    require_once NV_ROOTDIR . '/modules/lantoa/lib/load.php';
    $contents = LanToa\Portal::editor($contents);
}
