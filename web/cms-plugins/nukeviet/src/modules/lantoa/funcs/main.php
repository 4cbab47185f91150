<?php

/** The newest assets of the hub, as a page of the portal. */
if (!defined('NV_IS_MOD_LANTOA')) {
    exit('Stop!!!');
}

$page_title = $module_info['site_title'];
$page_url = NV_BASE_SITEURL . 'index.php?' . NV_LANG_VARIABLE . '=' . NV_LANG_DATA . '&amp;' . NV_NAME_VARIABLE . '=' . $module_name;
$canonicalUrl = getCanonicalUrl($page_url);
// the plugin of the finished page expands it as in every article
$contents = '<h1>' . LanToa\Markup::text($module_info['custom_title']) . '</h1>'
    . '<div data-lantoa-collection="lang=' . NV_LANG_DATA . '&amp;layout=grid&amp;limit=24"></div>';

include NV_ROOTDIR . '/includes/header.php';
echo nv_site_theme($contents);
include NV_ROOTDIR . '/includes/footer.php';
