<?php

namespace LanToa;

/** Finds the stored markup of editors in a page, and replaces it by the current content. */
final class Expander
{
    const MARK = 'data-lantoa-';

    /** Elements that are never expanded: their text is not markup of the page. */
    const SHUT = '~(<script\b[^>]*>.*?</script\s*>|<style\b[^>]*>.*?</style\s*>|<textarea\b[^>]*>.*?</textarea\s*>'
        . '|<template\b[^>]*>.*?</template\s*>|<noscript\b[^>]*>.*?</noscript\s*>|<!--.*?-->)~is';

    /** A div with our attribute and no other div within. */
    const PLACE = '~<div\b([^<>]*\sdata-lantoa-(id|collection)="([^"<>]{1,500})"[^<>]*)>((?:(?!</?div\b).)*)</div>~is';

    /**
     * @param callable $shown called with kind (id or collection), value and the stored fallback; gives HTML or null to leave it
     */
    public static function expand($html, callable $shown)
    {
        if (strpos($html, self::MARK) === false) {
            return $html;
        }
        $pieces = preg_split(self::SHUT, $html, -1, PREG_SPLIT_DELIM_CAPTURE);
        if ($pieces === false) {
            return $html;
        }
        $page = '';
        // text, what is shut, text …
        foreach ($pieces as $i => $piece) {
            $page .= $i % 2 === 0 ? self::places($piece, $shown) : $piece;
        }

        return $page;
    }

    private static function places($html, callable $shown)
    {
        $expanded = preg_replace_callback(self::PLACE, static function ($found) use ($shown) {
            $value = html_entity_decode($found[3], ENT_QUOTES | ENT_HTML5, 'UTF-8');
            if ($found[2] === 'id' && !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $value)) {
                return $found[0];
            }
            $new = $shown($found[2], $value, $found[4]);

            return $new === null ? $found[0] : $new;
        }, $html);

        return $expanded === null ? $html : $expanded;
    }
}
