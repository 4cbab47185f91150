<?php

/** Finds the classes of the module; nothing else happens here. */
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
