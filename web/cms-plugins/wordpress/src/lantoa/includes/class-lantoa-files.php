<?php
/** Files of copies, under the portal's uploads by their SHA-256: checked byte by byte, and of harmless types only. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Files {
	const TYPES = array(
		'image/jpeg'           => 'jpg',
		'image/png'            => 'png',
		'image/webp'           => 'webp',
		'image/avif'           => 'avif',
		'video/mp4'            => 'mp4',
		'audio/mpeg'           => 'mp3',
		'text/vtt'             => 'vtt',
		'application/x-subrip' => 'vtt',
		'application/pdf'      => 'pdf',
	);

	/** The name of the file at the portal, fetched if it is missing; empty when it is left at the hub. */
	public static function keep( $href, $type ) {
		$name = self::name( $href, $type );
		if ( '' === $name ) {
			return '';
		}
		$path = self::folder() . '/' . $name;
		if ( is_file( $path ) || self::fetch( $href, $path, substr( $name, 0, 64 ) ) ) {
			return $name;
		}
		return '';
	}

	/** The address of a stored file; empty when it is missing. */
	public static function url( $name ) {
		if ( ! preg_match( '/^[0-9a-f]{64}\.[a-z0-9]{3,4}$/D', (string) $name ) ) {
			return '';
		}
		$uploads = wp_upload_dir( null, false );
		return is_file( self::folder() . '/' . $name ) ? $uploads['baseurl'] . '/lantoa/' . $name : '';
	}

	/** Deletes the files of a copy, unless another copy has them too. */
	public static function release( array $content ) {
		$needed = array();
		foreach ( Lantoa_Copies::all() as $copy ) {
			$needed = array_merge( $needed, self::names( $copy['content'] ) );
		}
		foreach ( array_diff( self::names( $content ), $needed ) as $name ) {
			wp_delete_file( self::folder() . '/' . $name );
		}
		foreach ( (array) glob( self::folder() . '/*.part' ) as $path ) {
			if ( filemtime( $path ) < time() - HOUR_IN_SECONDS ) {
				wp_delete_file( $path );
			}
		}
	}

	public static function delete_all() {
		foreach ( (array) glob( self::folder() . '/*' ) as $path ) {
			wp_delete_file( $path );
		}
		if ( is_dir( self::folder() ) ) {
			rmdir( self::folder() ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
	}

	private static function names( array $content ) {
		$names = array();
		foreach ( isset( $content['media'] ) ? $content['media'] : array() as $one ) {
			if ( ! empty( $one['kept'] ) ) {
				$names[] = $one['kept'];
			}
		}
		return $names;
	}

	private static function folder() {
		$uploads = wp_upload_dir( null, false );
		return $uploads['basedir'] . '/lantoa';
	}

	/** The name of a stored file, from an address of exact bytes at the hub. */
	private static function name( $href, $type ) {
		$type = strtolower( trim( explode( ';', (string) $type )[0] ) );
		if ( ! isset( self::TYPES[ $type ] ) || ! preg_match( '~/f/([0-9a-f]{64})/[^/?#]+$~D', (string) $href, $found ) ) {
			return '';
		}
		return $found[1] . '.' . self::TYPES[ $type ];
	}

	private static function fetch( $href, $path, $sha256 ) {
		if ( ! wp_mkdir_p( self::folder() ) ) {
			Lantoa_Options::failed( 'files', 'not-writable', self::folder() );
			return false;
		}
		if ( ! is_file( self::folder() . '/index.html' ) ) {
			touch( self::folder() . '/index.html' );
		}
		$most   = 1048576 * (int) Lantoa_Options::setting( 'most_mb' );
		$part   = $path . '.' . wp_generate_password( 8, false ) . '.part';
		$answer = Lantoa_Hub::get(
			$href,
			array(
				'timeout'             => 60,
				'stream'              => true,
				'filename'            => $part,
				'limit_response_size' => $most + 1,
			)
		);
		$good   = 200 === $answer['status'] && is_file( $part ) && filesize( $part ) <= $most && hash_file( 'sha256', $part ) === $sha256;
		if ( $good && 'vtt' === pathinfo( $path, PATHINFO_EXTENSION ) ) {
			self::make_playable( $part );
		}
		$good = $good && self::is_what_it_says( $part, $path );
		if ( $good ) {
			$good = rename( $part, $path ); // phpcs:ignore WordPress.WP.AlternativeFunctions
			chmod( $path, 0644 ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
		if ( is_file( $part ) ) {
			wp_delete_file( $part );
		}
		return $good;
	}

	/** SubRip subtitles as WebVTT, which browsers play. */
	private static function make_playable( $part ) {
		$lines = (string) file_get_contents( $part ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		if ( ! preg_match( '/^\xEF?\xBB?\xBF?WEBVTT/', $lines ) && preg_match( '/\d\d:\d\d,\d{3} --> /', $lines ) ) {
			file_put_contents( $part, "WEBVTT\n\n" . preg_replace( '/(\d\d:\d\d),(\d{3})/', '$1.$2', ltrim( $lines, "\xEF\xBB\xBF" ) ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		}
	}

	/** Checks the content of a picture, whatever its name; nothing that a server could run or serve as a page is stored. */
	private static function is_what_it_says( $part, $path ) {
		$extension = pathinfo( $path, PATHINFO_EXTENSION );
		if ( in_array( $extension, array( 'jpg', 'png', 'webp' ), true ) ) {
			$size = wp_getimagesize( $part );
			return is_array( $size ) && array_search( $extension, self::TYPES, true ) === $size['mime'];
		}
		$head = (string) file_get_contents( $part, false, null, 0, 16 ); // phpcs:ignore WordPress.WP.AlternativeFunctions
		switch ( $extension ) {
			case 'pdf':
				return 0 === strpos( $head, '%PDF-' );
			case 'mp4':
			case 'avif':
				return 'ftyp' === substr( $head, 4, 4 );
			case 'vtt':
				return 0 === strpos( ltrim( $head, "\xEF\xBB\xBF" ), 'WEBVTT' );
			default:
				return 0 === strpos( $head, 'ID3' ) || "\xFF" === substr( $head, 0, 1 );
		}
	}
}
