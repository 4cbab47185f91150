<?php

namespace LanToa;

/** The check of the portal's Content-Security-Policy for embeds. */
final class Policy
{
    const NEEDED = ['img-src', 'media-src', 'frame-src'];

    /** Directives without the hub, each with a sufficient value. */
    public static function lacking($policy, $hub)
    {
        $lacking = [];
        $directives = self::directives($policy);
        foreach (self::NEEDED as $name) {
            $value = self::effective($directives, $name);
            if ($value !== null && !self::lets($value, $hub)) {
                $lacking[$name] = trim(str_replace("'none'", '', $value) . ' ' . $hub);
            }
        }

        return $lacking;
    }

    /** The policy with the hub in the three directives that need it, and nothing else changed. */
    public static function widened($policy, $hub)
    {
        $directives = array_merge(self::directives($policy), self::lacking($policy, $hub));
        $parts = [];
        foreach ($directives as $name => $value) {
            $parts[] = trim($name . ' ' . $value);
        }

        return implode('; ', $parts);
    }

    private static function effective(array $directives, $name)
    {
        if (isset($directives[$name])) {
            return $directives[$name];
        }
        if ($name === 'frame-src' && isset($directives['child-src'])) {
            return $directives['child-src'];
        }

        return isset($directives['default-src']) ? $directives['default-src'] : null;
    }

    private static function lets($value, $hub)
    {
        $scheme = parse_url($hub, PHP_URL_SCHEME) . ':';

        return (bool) array_intersect(preg_split('/\s+/', $value), [$hub, $hub . '/', '*', $scheme]);
    }

    private static function directives($policy)
    {
        $directives = [];
        foreach (explode(';', (string) $policy) as $part) {
            $words = preg_split('/\s+/', trim($part), 2);
            $name = strtolower($words[0]);
            if ($name !== '' && !isset($directives[$name])) {
                $directives[$name] = isset($words[1]) ? $words[1] : '';
            }
        }

        return $directives;
    }
}
