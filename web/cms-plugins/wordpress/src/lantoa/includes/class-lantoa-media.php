<?php
/** The choice of an asset's files for a page, from the hub's data. Needs no WordPress. */

final class Lantoa_Media {
	/** The widest picture that a column needs. */
	const WIDE = 1600;

	const PICTURES = array( 'image/jpeg', 'image/png', 'image/webp', 'image/avif' );

	/** Names of whole pictures: none cropped for other places, and no page of a document. */
	const WHOLE = '/^(?:preview|poster|cover|web|master|(?:jpeg|webp)-[0-9]+)$/';

	const FILMS = '/^(?:mp4(?:-[0-9]+)?|web|master)$/';

	const SUBTITLES = array( 'text/vtt', 'application/x-subrip' );

	/**
	 * Chooses.
	 *
	 * @param array  $manifest the public manifest.
	 * @param array  $ninjs    the wire's item of the same version; may be empty.
	 * @param array  $oembed   the public answer; may be empty.
	 * @param string $hub      without a slash at its end.
	 * @param int    $most     bytes of a film that are still copied.
	 * @return array by name ('picture', 'film', 'sound', 'document', 'subtitles-…'): 'href', 'type', 'bytes', 'width', 'height', 'language'.
	 */
	public static function chosen( array $manifest, array $ninjs, array $oembed, $hub, $most ) {
		$files  = self::files( $manifest, $ninjs, $hub );
		$chosen = array();
		foreach ( $files as $file ) {
			$name = self::part( $file );
			if ( '' !== $name && ( ! isset( $chosen[ $name ] ) || self::is_better( $name, $file, $chosen[ $name ], $most ) ) ) {
				$chosen[ $name ] = $file;
			}
		}
		$picture = self::picture( $files, isset( $chosen['film'] ) );
		if ( null === $picture ) {
			$picture = self::of_oembed( $oembed, $hub );
		}
		if ( null !== $picture ) {
			$chosen['picture'] = $picture;
		}
		return $chosen;
	}

	private static function is_better( $name, array $one, array $other, $most ) {
		if ( 'film' === $name ) {
			return self::plays_better( $one, $other, $most );
		}
		return ( 'document' === $name && 'print' === $other['role'] ) || ( 'text/vtt' === $one['type'] && 'text/vtt' !== $other['type'] );
	}

	/** The film: renditions for players before the original; the largest that is still copied, else the smallest. */
	private static function plays_better( array $one, array $other, $most ) {
		$made = 0 === strpos( $one['role'], 'mp4' );
		if ( ( 0 === strpos( $other['role'], 'mp4' ) ) !== $made ) {
			return $made;
		}
		$fits = $one['bytes'] <= $most;
		if ( ( $other['bytes'] <= $most ) !== $fits ) {
			return $fits;
		}
		return $fits ? $one['bytes'] > $other['bytes'] : $one['bytes'] < $other['bytes'];
	}

	private static function part( array $file ) {
		if ( 0 === strpos( $file['role'], 'subtitles' ) ) {
			return in_array( $file['type'], self::SUBTITLES, true ) ? 'subtitles-' . $file['language'] : '';
		}
		if ( 'video/mp4' === $file['type'] ) {
			return preg_match( self::FILMS, $file['role'] ) ? 'film' : '';
		}
		$parts = array(
			'audio/mpeg'      => 'sound',
			'application/pdf' => 'document',
		);
		return isset( $parts[ $file['type'] ] ) ? $parts[ $file['type'] ] : '';
	}

	/** The widest that is not wider than a column needs, else the narrowest; for a film its cover. */
	private static function picture( array $files, $film ) {
		$best = null;
		foreach ( $files as $file ) {
			if ( ! in_array( $file['type'], self::PICTURES, true ) || ! preg_match( self::WHOLE, $file['role'] ) || ! $file['width'] ) {
				continue;
			}
			if ( $film && 'cover' === $file['role'] ) {
				return $file;
			}
			if ( null === $best || self::fits_better( $file, $best ) ) {
				$best = $file;
			}
		}
		return $best;
	}

	private static function fits_better( array $one, array $other ) {
		$fits = $one['width'] <= self::WIDE;
		if ( ( $other['width'] <= self::WIDE ) !== $fits ) {
			return $fits;
		}
		return $fits ? $one['width'] > $other['width'] : $one['width'] < $other['width'];
	}

	private static function of_oembed( array $oembed, $hub ) {
		$photo = isset( $oembed['type'] ) && 'photo' === $oembed['type'];
		$names = $photo ? array( 'url', 'width', 'height' ) : array( 'thumbnail_url', 'thumbnail_width', 'thumbnail_height' );
		$href  = isset( $oembed[ $names[0] ] ) ? (string) $oembed[ $names[0] ] : '';
		if ( ! self::is_exact( $href, $hub ) ) {
			return null;
		}
		$png = (bool) preg_match( '/\.png$/i', $href );
		return self::file( 'preview', $href, $png ? 'image/png' : 'image/jpeg', 0, (int) $oembed[ $names[1] ], (int) $oembed[ $names[2] ], '' );
	}

	/** The files of the wire's item; without it, those of the manifest, which has no sizes in pixels. */
	private static function files( array $manifest, array $ninjs, $hub ) {
		$files = array();
		foreach ( self::lines( $ninjs, 'renditions' ) as $one ) {
			$href = self::text( $one, 'href' );
			if ( self::is_exact( $href, $hub ) ) {
				$role    = strtolower( self::text( $one, 'name' ) );
				$files[] = self::file( $role, $href, self::text( $one, 'contentType' ), self::text( $one, 'sizeInBytes' ), self::text( $one, 'width' ), self::text( $one, 'height' ), self::language( $role ) );
			}
		}
		if ( $files ) {
			return $files;
		}
		foreach ( self::lines( $manifest, 'files' ) as $one ) {
			$href = $hub . '/f/' . self::text( $one, 'sha256' ) . '/' . rawurlencode( self::text( $one, 'name' ) );
			if ( self::is_exact( $href, $hub ) ) {
				$files[] = self::file( strtolower( self::text( $one, 'role' ) ), $href, self::text( $one, 'mediaType' ), self::text( $one, 'bytes' ), 0, 0, self::text( $one, 'language' ) );
			}
		}
		return $files;
	}

	private static function file( $role, $href, $type, $bytes, $width, $height, $language ) {
		return array(
			'role'     => $role,
			'href'     => $href,
			'type'     => strtolower( trim( explode( ';', $type )[0] ) ),
			'bytes'    => (int) $bytes,
			'width'    => (int) $width,
			'height'   => (int) $height,
			'language' => $language,
		);
	}

	private static function language( $role ) {
		return preg_match( '/^[a-z]+-([a-z]{2,8}(?:-[a-z0-9]{1,8})*)$/', $role, $found ) ? $found[1] : '';
	}

	/** Whether it is the hub's address of exact bytes. */
	private static function is_exact( $href, $hub ) {
		return (bool) preg_match( '~^' . preg_quote( $hub, '~' ) . '/f/[0-9a-f]{64}/[^/?#\s"\'<>]+$~D', $href );
	}

	private static function lines( array $document, $name ) {
		return isset( $document[ $name ] ) && is_array( $document[ $name ] ) ? array_filter( $document[ $name ], 'is_array' ) : array();
	}

	private static function text( array $document, $name ) {
		return isset( $document[ $name ] ) && is_scalar( $document[ $name ] ) ? (string) $document[ $name ] : '';
	}
}
