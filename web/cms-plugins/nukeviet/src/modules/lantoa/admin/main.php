<?php

/** Pairing, state and settings on one page. Settings of the whole portal are for administrators of level 1 and 2. */
if (!defined('NV_IS_FILE_ADMIN')) {
    exit('Stop!!!');
}

$page_title = $lang_module['main'];
$lantoa = LanToa\Hub::here();
$lantoa->store->migrate($db_config['prefix']);
$lantoa_desk = new LanToa\Desk($lantoa, new LanToa\Plugins($db, $db_config['prefix']), $lang_module, NV_CURRENTTIME);

$checkss = md5(NV_CHECK_SESSION . '_' . $module_name . '_' . $op . '_' . $admin_info['userid']);
$act = $nv_Request->get_title('act', 'post');
if ($act !== '') {
    if (!hash_equals($checkss, $nv_Request->get_string('checkss', 'post'))) {
        nv_info_die($lang_module['main'], $lang_module['main'], $lang_module['not_allowed'], 403);
    }
    $everything = defined('NV_IS_SPADMIN');
    $said = 'not_allowed';
    if ($act === 'refresh') {
        $said = $lantoa_desk->refresh($global_config['setup_langs']);
    } elseif ($everything && $act === 'pair') {
        $home = NV_MY_DOMAIN . NV_BASE_SITEURL;
        $webhook = NV_MY_DOMAIN . nv_url_rewrite(NV_BASE_SITEURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&' . NV_NAME_VARIABLE . '=' . $module_name . '&' . NV_OP_VARIABLE . '=webhook', true);
        $portal = ['portal' => $home, 'software' => 'nukeviet/' . $global_config['version'], 'plugin' => LanToa\Hub::VERSION];
        if ($nv_Request->get_int('reachable', 'post', 0) === 1) {
            $portal['webhook'] = $webhook;
        }
        $said = $lantoa->pair($nv_Request->get_title('hub', 'post'), $nv_Request->get_title('code', 'post'), $portal, NV_CURRENTTIME) ?: 'paired_now';
    } elseif ($everything && $act === 'unpair') {
        $said = $lantoa_desk->unpair(NV_MY_DOMAIN . NV_BASE_SITEURL);
    } elseif ($everything && $act === 'plugins') {
        (new LanToa\Plugins($db, $db_config['prefix']))->turnOn(NV_CURRENTTIME);
        $nv_Cache->delMod('settings');
        $said = 'plugins_now';
    } elseif ($everything && $act === 'settings') {
        $chosen = [];
        foreach (['mirror', 'notice', 'widen'] as $name) {
            $chosen[$name] = $nv_Request->get_title($name, 'post');
        }
        foreach (['mirror_mb', 'hide_after', 'poll_seconds'] as $name) {
            $chosen[$name] = $nv_Request->get_int($name, 'post', -1);
        }
        $said = $lantoa_desk->choose($chosen);
    }
    nv_insert_logs(NV_LANG_DATA, $module_name, 'lantoa_' . $act, $said, $admin_info['userid']);
    nv_redirect_location(NV_BASE_ADMINURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&' . NV_NAME_VARIABLE . '=' . $module_name . '&said=' . $said);
}

$xtpl = new XTemplate('main.tpl', NV_ROOTDIR . '/themes/admin_default/modules/' . $module_file);
$xtpl->assign('LANG', $lang_module);
$xtpl->assign('CHECKSS', $checkss);
$xtpl->assign('ACTION', NV_BASE_ADMINURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&amp;' . NV_NAME_VARIABLE . '=' . $module_name);
$said = $nv_Request->get_title('said', 'get');
if ($said !== '' && isset($lang_module[$said])) {
    $xtpl->assign('SAID', $lang_module[$said]);
    $xtpl->assign('SAID_CLASS', preg_match('/_now$/', $said) ? 'success' : 'danger');
    $xtpl->parse('main.said');
}
$areOn = (new LanToa\Plugins($db, $db_config['prefix']))->areOn($nv_plugin_area);
$policy = empty($global_config['nv_csp_act']) || empty($global_config['nv_csp']) ? '' : nv_unhtmlspecialchars($global_config['nv_csp']);
foreach ($lantoa_desk->state($areOn, $policy) as $line) {
    $xtpl->assign('LINE', array_map(['LanToa\Markup', 'text'], $line));
    $xtpl->parse('main.line');
}
foreach ($policy === '' || !$lantoa->isPaired() ? [] : LanToa\Policy::lacking($policy, $lantoa->address()) as $name => $value) {
    $xtpl->assign('CSP', LanToa\Markup::text($name . ' ' . $value));
    $xtpl->parse('main.csp.one');
    $hasPolicy = true;
}
if (!empty($hasPolicy)) {
    $xtpl->parse('main.csp');
}
if (defined('NV_IS_SPADMIN')) {
    foreach ($lantoa_desk->chosen() as $name => $value) {
        $xtpl->assign(strtoupper($name), LanToa\Markup::text($value));
    }
    $xtpl->parse($lantoa->isPaired() ? 'main.all.unpair' : 'main.all.pair');
    $areOn || $xtpl->parse('main.all.plugins');
    $xtpl->parse('main.all');
}
foreach ($lantoa_desk->placed() as $line) {
    $xtpl->assign('ROW', array_map(['LanToa\Markup', 'text'], $line));
    $xtpl->parse('main.placed.row');
    $hasPlaced = true;
}
$xtpl->parse(empty($hasPlaced) ? 'main.empty' : 'main.placed');
$xtpl->parse('main');
$contents = $xtpl->text('main');

include NV_ROOTDIR . '/includes/header.php';
echo nv_admin_theme($contents);
include NV_ROOTDIR . '/includes/footer.php';
