<?php
/** The picture, film, sound or document of a copy: the stored file where there is one, else the hub's. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Player {
	public static function html( array $content ) {
		$media = isset( $content['media'] ) ? $content['media'] : array();
		if ( isset( $media['film'] ) ) {
			return self::film( $media, $content );
		}
		$html = isset( $media['picture'] ) ? self::picture( $media['picture'], $content ) : '';
		if ( isset( $media['sound'] ) ) {
			$html .= '<audio controls preload="none" src="' . esc_url( self::address( $media['sound'] ) ) . '" aria-label="' . esc_attr( $content['title'] ) . '"></audio>';
		}
		if ( isset( $media['document'] ) ) {
			$html .= self::document( $media['document'] );
		}
		return $html;
	}

	private static function picture( array $picture, array $content ) {
		$size = $picture['width'] && $picture['height'] ? sprintf( ' width="%d" height="%d"', $picture['width'], $picture['height'] ) : '';
		$alt  = '' !== $content['alt'] ? $content['alt'] : $content['title'];
		return '<img src="' . esc_url( self::address( $picture ) ) . '" alt="' . esc_attr( $alt ) . '"' . $size . ' loading="lazy" decoding="async">';
	}

	private static function film( array $media, array $content ) {
		$film   = $media['film'];
		$poster = isset( $media['picture'] ) ? ' poster="' . esc_url( self::address( $media['picture'] ) ) . '"' : '';
		$size   = $film['width'] && $film['height'] ? sprintf( ' width="%d" height="%d"', $film['width'], $film['height'] ) : '';
		$tracks = '';
		foreach ( $media as $name => $one ) {
			// subtitles of another origin would need CORS for the whole film
			if ( 0 === strpos( $name, 'subtitles-' ) && Lantoa_Files::url( $one['kept'] ) ) {
				$tracks .= sprintf(
					'<track kind="captions" src="%s" srclang="%s" label="%s"%s>',
					esc_url( Lantoa_Files::url( $one['kept'] ) ),
					esc_attr( $one['language'] ),
					esc_attr( self::language( $one['language'] ) ),
					$one['language'] === $content['language'] ? ' default' : ''
				);
			}
		}
		return '<video controls preload="none" playsinline' . $poster . $size . ' aria-label="' . esc_attr( $content['title'] ) . '"><source src="'
			. esc_url( self::address( $film ) ) . '" type="' . esc_attr( $film['type'] ) . '">' . $tracks . '</video>';
	}

	private static function document( array $document ) {
		/* translators: %s: size of a file, as "1 MB". */
		$words = sprintf( __( 'Open the document (PDF, %s)', 'lantoa' ), size_format( max( 1, $document['bytes'] ) ) );
		return '<p class="lantoa-document" lang="' . esc_attr( get_bloginfo( 'language' ) ) . '"><a href="' . esc_url( self::address( $document ) ) . '">' . esc_html( $words ) . '</a></p>';
	}

	private static function address( array $file ) {
		$kept = Lantoa_Files::url( isset( $file['kept'] ) ? $file['kept'] : '' );
		return '' !== $kept ? $kept : $file['href'];
	}

	private static function language( $tag ) {
		$names = array(
			'vi' => 'Tiếng Việt',
			'en' => 'English',
			'km' => 'ភាសាខ្មែរ',
			'zh' => '中文',
		);
		return isset( $names[ $tag ] ) ? $names[ $tag ] : $tag;
	}
}
