<?php

namespace LanToa;

/** The messages of the module's public side, in the page's language; English where there are none in it. */
final class Words
{
    public static function of($lang)
    {
        $lang = is_file(__DIR__ . '/../language/' . $lang . '.php') ? $lang : 'en';
        $lang_translator = $lang_module = [];
        require __DIR__ . '/../language/' . $lang . '.php';

        return $lang_module;
    }
}
