${agency}: Hạn cuối ${matter} là ngày ${day}. Xem: ${link}
