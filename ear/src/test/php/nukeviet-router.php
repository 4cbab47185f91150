<?php
/**
 * Only for trials: tells PHP's own server what .htaccess of NukeViet tells Apache. Files are given as they are, programs
 * are run at their address, and everything else is an address of index.php.
 */

$trialRoot = rtrim($_SERVER['DOCUMENT_ROOT'], '/');
$trialPath = rawurldecode((string) parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$trialPath = is_dir($trialRoot . $trialPath) ? rtrim($trialPath, '/') . '/index.php' : $trialPath;
if (preg_match('~^/(data/ip6?|includes|install/tpl|vendor|assets/tpl|data/cache|data/certs|data/logs)/|/\.~', $trialPath)) {
    http_response_code(404);

    return true;
}
if (is_file($trialRoot . $trialPath) && substr($trialPath, -4) !== '.php') {
    return false;
}
if (!is_file($trialRoot . $trialPath)) {
    $trialPath = '/index.php';
}
$_SERVER['HTTP_SUPPORT_REWRITE'] = 'on';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $trialPath;
$_SERVER['SCRIPT_FILENAME'] = $trialRoot . $trialPath;
chdir(dirname($trialRoot . $trialPath));
unset($trialPath, $trialRoot);
require $_SERVER['SCRIPT_FILENAME'];
