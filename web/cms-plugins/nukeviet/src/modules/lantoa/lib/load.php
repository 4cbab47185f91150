<?php

/** The autoloader of the module's classes, and nothing else. */
if (!defined('NV_MAINFILE')) {
    exit('Stop!!!');
}

spl_autoload_register(static function ($class) {
    if (strncmp($class, 'LanToa\\', 7) === 0) {
        $file = __DIR__ . '/' . substr($class, 7) . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
