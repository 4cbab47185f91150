<?php

/**
 * Tests of the module's pure parts, with nothing but PHP: php all.php. Prints each test as a sentence; exits with 1 if one fails.
 */
define('NV_MAINFILE', true);
error_reporting(E_ALL);
set_error_handler(static function ($number, $text, $file, $line) {
    throw new ErrorException($text, 0, $number, $file, $line);
});
require __DIR__ . '/../src/modules/lantoa/lib/load.php';

$failed = 0;
function is_true($sentence, $held)
{
    global $failed;
    echo ($held ? 'ok      ' : 'FAILED  ') . $sentence . "\n";
    $failed += $held ? 0 : 1;
}

foreach (glob(__DIR__ . '/*Test.php') as $file) {
    require $file;
}
exit($failed > 0 ? 1 : 0);
