<?php

namespace LanToa;

/** Copies of files on the portal: only of types that cannot run, only whole, and deleted on a withdrawal. */
final class Mirror
{
    const TYPES = ['image/jpeg' => 'jpg', 'image/png' => 'png', 'image/webp' => 'webp', 'video/mp4' => 'mp4', 'audio/mpeg' => 'mp3', 'text/vtt' => 'vtt', 'application/x-subrip' => 'vtt'];

    /** Seconds for one file; longer ones stay on the hub. */
    const SECONDS = 20;

    private $web;
    private $folder;
    private $address;

    /**
     * @param string $folder  where copies lie
     * @param string $address of that folder on the site, without a slash at the end
     */
    public function __construct(Web $web, $folder, $address)
    {
        $this->web = $web;
        $this->folder = $folder;
        $this->address = $address;
    }

    /** The path of the copy of the hub's file: its name is its hash, so it is right for ever or does not exist. */
    public static function name($asset, $href, $type)
    {
        if (!isset(self::TYPES[$type]) || !preg_match('~/f/([0-9a-f]{64})/~', $href, $hash)) {
            return '';
        }

        return $asset . '/' . $hash[1] . '.' . self::TYPES[$type];
    }

    /** The address of the copy, or of the hub's file where there is none. */
    public function place($asset, $href, array $files)
    {
        foreach ($files as $file) {
            if ($file['href'] === $href) {
                $name = self::name($asset, $href, $file['type']);

                return $name !== '' && is_file($this->folder . '/' . $name) ? $this->address . '/' . $name : $href;
            }
        }

        return $href;
    }

    /**
     * Copies the files of the setting, and deletes those that no version needs any more.
     *
     * @param string $what hub (nothing), images (also subtitles), all
     * @param int    $most bytes of one file
     */
    public function bring(array $item, $what, $most)
    {
        $needed = [];
        $films = Item::films($item);
        foreach ($item['files'] as $name => $file) {
            $wanted = preg_match('/^(jpeg-(0|640|960|1280)|preview|poster|thumbnail|page-\d+|web|subtitles-\w+)$/', $name);
            $wanted = $wanted || ($what === 'all' && (isset($films[$name]) || $name === 'mp3-128'));
            $path = self::name($item['asset'], $file['href'], $file['type']);
            if ($what !== 'hub' && $wanted && $path !== '' && $file['bytes'] <= $most) {
                $needed[$path] = $file;
            }
        }
        $this->clear($item['asset'], array_map('basename', array_keys($needed)));
        foreach ($needed as $path => $file) {
            if (!is_file($this->folder . '/' . $path)) {
                $this->copy($path, $file, $most);
            }
        }
    }

    private function copy($path, array $file, $most)
    {
        $target = $this->folder . '/' . $path;
        // checked first: the portal logs also silenced errors
        $around = dirname($this->folder);
        if (!is_writable(is_dir($this->folder) ? $this->folder : $around)) {
            return;
        }
        if (!is_dir(dirname($target))) {
            mkdir(dirname($target), 0755, true);
        }
        $part = $target . '.part';
        $whole = $this->web->fetch($file['href'], $part, $most, self::SECONDS)
            && hash_file('sha256', $part) === pathinfo($target, PATHINFO_FILENAME) && self::isWhatItSays($part, $file['type']);
        if ($whole && $file['type'] === 'application/x-subrip') {
            file_put_contents($part, self::webVtt((string) file_get_contents($part)));
        }
        if (!$whole || !rename($part, $target)) {
            is_file($part) && unlink($part);
        }
    }

    /** The WebVTT of a SubRip file, which browsers play. */
    public static function webVtt($text)
    {
        $lines = preg_replace('/^\xEF\xBB\xBF/', '', $text);

        return strncmp($lines, 'WEBVTT', 6) === 0 ? $lines : "WEBVTT\n\n" . preg_replace('/(\d\d:\d\d),(\d{3})/', '$1.$2', $lines);
    }

    private static function isWhatItSays($path, $type)
    {
        $start = (string) file_get_contents($path, false, null, 0, 12);
        $marks = ['image/jpeg' => '/^\xFF\xD8\xFF/', 'image/png' => '/^\x89PNG/', 'image/webp' => '/^RIFF....WEBP/s',
            'video/mp4' => '/^....ftyp/s', 'audio/mpeg' => '/^(ID3|\xFF[\xE0-\xFF])/', 'text/vtt' => '/^(\xEF\xBB\xBF)?WEBVTT/', 'application/x-subrip' => '/^(\xEF\xBB\xBF)?(\s*\d+\s|WEBVTT)/'];

        return preg_match($marks[$type], $start) === 1;
    }

    /** Deletes the copies of an asset, but for these names. */
    public function clear($asset, array $but = [])
    {
        if (!preg_match('/^[0-9a-f-]{36}$/', $asset)) {
            return;
        }
        foreach (glob($this->folder . '/' . $asset . '/*') ?: [] as $file) {
            if (!in_array(basename($file), $but, true)) {
                unlink($file);
            }
        }
        if (!$but && is_dir($this->folder . '/' . $asset)) {
            rmdir($this->folder . '/' . $asset);
        }
    }
}
