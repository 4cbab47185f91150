${agency} mời bà con dự ${event} lúc ${time} ngày ${day} tại ${place}.
