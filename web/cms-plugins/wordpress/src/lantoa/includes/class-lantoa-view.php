<?php
/** A copy on a page. All of the hub's data is text here, and escaped. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_View {
	/** Length from which an alternative text is shown below the picture as well. */
	const LONG = 160;

	/** The view of an asset in a language; visitors cause no request to the hub. */
	public static function asset( $asset, $language ) {
		if ( ! Lantoa_Options::hub() ) {
			return current_user_can( 'edit_posts' ) ? self::box( 'waiting', esc_html__( 'This portal is not paired with the hub yet.', 'lantoa' ) ) : '';
		}
		wp_enqueue_style( 'lantoa' );
		$copy = Lantoa_Copies::find( $asset, $language );
		if ( null === $copy ) {
			$copy = Lantoa_Copies::want( $asset, $language );
		}
		if ( $copy && 'wanted' === $copy['state'] && self::may_wait() && Lantoa_Mirror::refresh( $copy ) ) {
			$copy = Lantoa_Copies::find( $asset, $language );
		}
		if ( null === $copy ) {
			return '';
		}
		Lantoa_Copies::seen( $copy );
		return self::copy( $copy );
	}

	/** A column that keeps itself up to date, in the hub's frame. */
	public static function collection( $query, $layout, $limit, $height, $title ) {
		$hub = Lantoa_Options::hub();
		if ( '' === $hub ) {
			return current_user_can( 'edit_posts' ) ? self::box( 'waiting', esc_html__( 'This portal is not paired with the hub yet.', 'lantoa' ) ) : '';
		}
		wp_enqueue_style( 'lantoa' );
		$all = '<a href="' . esc_url( $hub . '/search?' . implode( '&', self::query( $query ) ) ) . '">' . esc_html__( 'All of it at the hub', 'lantoa' ) . '</a>';
		if ( Lantoa_Options::state( 'away', false ) ) {
			return self::box( 'waiting', esc_html__( 'This column is back as soon as the hub Lan Toả answers again.', 'lantoa' ) . ' ' . $all );
		}
		wp_enqueue_script( 'lantoa-frame' );
		$wish = array_merge( self::query( $query ), array( 'layout=' . $layout, 'limit=' . $limit, 'ui=' . self::surface() ) );
		return '<div class="lantoa-collection">' . self::frame( $hub . '/embed/collection?' . implode( '&', $wish ), $title, 640, $height )
			. '<p class="lantoa-source">' . $all . '</p></div>';
	}

	/** The hub's frame, with the permissions of its sandbox. */
	public static function frame( $address, $title, $width, $height ) {
		return sprintf(
			'<iframe class="lantoa-frame" src="%s" title="%s" width="%d" height="%d" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen; picture-in-picture" loading="lazy" referrerpolicy="strict-origin-when-cross-origin" style="border:0;max-width:100%%"></iframe>',
			esc_url( $address ),
			esc_attr( $title ),
			(int) $width,
			(int) $height
		);
	}

	private static function copy( array $copy ) {
		if ( 'wanted' === $copy['state'] ) {
			return self::box( 'waiting', self::link( $copy['target'], __( 'This material is at the hub Lan Toả', 'lantoa' ) ) );
		}
		if ( 'shown' !== $copy['state'] ) {
			return self::notice( $copy['notice'] );
		}
		if ( Lantoa_Options::is_out_of_touch() ) {
			return self::box(
				'silent',
				esc_html__( 'This material is hidden for now: it has not been possible for some time to check that it is still valid.', 'lantoa' )
				. ' ' . self::link( $copy['target'], __( 'See it at the hub', 'lantoa' ) )
			);
		}
		$content = $copy['content'];
		return sprintf(
			'<figure class="lantoa-asset lantoa-%1$s" lang="%2$s" data-lantoa-asset="%3$s" data-lantoa-version="%4$d">%5$s%6$s%7$s</figure>',
			esc_attr( sanitize_html_class( $content['kind'] ) ),
			esc_attr( $content['language'] ),
			esc_attr( $copy['target'] ),
			$copy['version'],
			Lantoa_Player::html( $content ),
			self::caption( $copy['target'], $content ),
			self::text( $content )
		);
	}

	private static function caption( $asset, array $content ) {
		$source = array_filter( array( $content['publisher'], self::day( $content['published'] ), $content['credit'] !== $content['publisher'] ? $content['credit'] : '' ) );
		$html   = '<figcaption><span class="lantoa-title">' . self::link( $asset, $content['title'] ) . '</span>';
		if ( 'NONE' !== $content['ai'] && '' !== $content['ai'] ) {
			$html .= '<span class="lantoa-ai" lang="' . esc_attr( get_bloginfo( 'language' ) ) . '">' . esc_html( 'GENERATED' === $content['ai'] ? __( 'Made by AI', 'lantoa' ) : __( 'Made with the help of AI', 'lantoa' ) ) . '</span>';
		}
		if ( '' !== $content['summary'] ) {
			$html .= '<span class="lantoa-summary">' . esc_html( $content['summary'] ) . '</span>';
		}
		return $html . '<span class="lantoa-source">' . esc_html( implode( ' · ', $source ) ) . '</span></figcaption>';
	}

	/** The text: open for news; collapsed where it is the text equivalent of media. */
	private static function text( array $content ) {
		$text = '' !== $content['text'] ? $content['text'] : ( strlen( $content['alt'] ) > self::LONG ? $content['alt'] : '' );
		if ( '' === $text ) {
			return '';
		}
		$html = '<div class="lantoa-text">' . wpautop( esc_html( $text ) ) . '</div>';
		if ( in_array( $content['kind'], array( 'news-text', 'sms-text' ), true ) ) {
			return $html;
		}
		return '<details class="lantoa-words"><summary lang="' . esc_attr( get_bloginfo( 'language' ) ) . '">' . esc_html__( 'In words', 'lantoa' ) . '</summary>' . $html . '</details>';
	}

	private static function notice( array $notice ) {
		$kind  = isset( $notice['kind'] ) ? $notice['kind'] : '';
		$texts = array(
			'replaced' => __( 'This material has been replaced.', 'lantoa' ),
			'recalled' => __( 'This material has been recalled. Please do not use it any more.', 'lantoa' ),
			'expired'  => __( 'This material is no longer in force.', 'lantoa' ),
			'removed'  => __( 'This material is no longer available.', 'lantoa' ),
			'missing'  => __( 'This material is not available.', 'lantoa' ),
		);
		$html = esc_html( isset( $texts[ $kind ] ) ? $texts[ $kind ] : __( 'This material has been withdrawn.', 'lantoa' ) );
		if ( 'removed' !== $kind && ! empty( $notice['explanation'] ) ) {
			$html .= ' <span class="lantoa-why">' . esc_html( $notice['explanation'] ) . '</span>';
		}
		if ( ! empty( $notice['replacement'] ) && Lantoa_Hub::owns( $notice['replacement'] ) ) {
			$html .= ' <a href="' . esc_url( $notice['replacement'] ) . '">' . esc_html__( 'See what is in its place', 'lantoa' ) . '</a>';
		}
		return self::box( 'notice', $html );
	}

	private static function link( $asset, $words ) {
		return '<a href="' . esc_url( Lantoa_Options::hub() . '/a/' . $asset ) . '">' . esc_html( $words ) . '</a>';
	}

	/** @param string $html escaped. */
	private static function box( $kind, $html ) {
		return '<div class="lantoa-asset lantoa-' . esc_attr( $kind ) . '" role="note"><p>' . $html . '</p></div>';
	}

	private static function day( $instant ) {
		$seconds = strtotime( $instant );
		return $seconds ? wp_date( get_option( 'date_format' ), $seconds ) : '';
	}

	/** The parts of a search that the hub knows. */
	private static function query( $query ) {
		$known = array();
		foreach ( explode( '&', str_replace( '&amp;', '&', (string) $query ) ) as $pair ) {
			if ( preg_match( '/^(q|kind|lang|audience|topic|org|task|year|from|to|sort)=(.*)$/s', $pair, $found ) && '' !== $found[2] ) {
				$known[] = $found[1] . '=' . rawurlencode( rawurldecode( $found[2] ) );
			}
		}
		return $known;
	}

	private static function surface() {
		return 0 === strpos( get_locale(), 'en' ) ? 'en' : 'vi';
	}

	/** Whether the viewer is an editor, who may wait for a fetch; a visitor never does. */
	private static function may_wait() {
		return defined( 'REST_REQUEST' ) && REST_REQUEST && current_user_can( 'edit_posts' );
	}
}
